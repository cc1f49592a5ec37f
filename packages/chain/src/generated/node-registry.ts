// Generated from contracts/src/nodes/NodeRegistry.sol by contracts/scripts/compile.ts. Do not edit.

export const nodeRegistryAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IERC20",
        "name": "token_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "minimumStake_",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "unbondingBlocks_",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "NodeRegistry_AlreadyRegistered",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_AmountNotWhole",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "held",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_EscrowTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "untilBlock",
        "type": "uint32"
      }
    ],
    "name": "NodeRegistry_Jailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_MetadataTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "NodeRegistry_NotAuthorised",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "NodeRegistry_NotRegistered",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NodeRegistry_NothingToWithdraw",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "free",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_StakeLocked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "offered",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_StakeTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "availableAt",
        "type": "uint32"
      }
    ],
    "name": "NodeRegistry_StillUnbonding",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "OwnableInvalidOwner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "OwnableUnauthorizedAccount",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "CreditWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "untilBlock",
        "type": "uint32"
      }
    ],
    "name": "NodeJailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "NodeRegistered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "NodeUnjailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "NodeUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "previousOwner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "OwnershipTransferStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "previousOwner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "OwnershipTransferred",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      }
    ],
    "name": "ProtocolAuthorised",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "StakeAdded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "StakeLocked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      }
    ],
    "name": "StakeSlashed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "availableAt",
        "type": "uint32"
      }
    ],
    "name": "UnbondingStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "UnbondingWithdrawn",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "acceptOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "addStake",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      }
    ],
    "name": "authoriseProtocol",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "depositEscrow",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      }
    ],
    "name": "escrowOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "blocks_",
        "type": "uint32"
      }
    ],
    "name": "jail",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "amountGwei",
        "type": "uint64"
      }
    ],
    "name": "lock",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "stakeGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "totalGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "registeredAt",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minimumStake",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "owner",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pendingOwner",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "recordOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "stake",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "locked",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "credit",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "registeredAt",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "jailedUntil",
            "type": "uint32"
          }
        ],
        "internalType": "struct INodeRegistry.Record",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "stake",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "register",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "renounceOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "unlockGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "creditGwei",
        "type": "uint64"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "unlockGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "creditGwei",
        "type": "uint64"
      },
      {
        "internalType": "address[]",
        "name": "sharers",
        "type": "address[]"
      },
      {
        "internalType": "uint64",
        "name": "creditEachGwei",
        "type": "uint64"
      }
    ],
    "name": "settleShared",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "unlockGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "amountGwei",
        "type": "uint64"
      },
      {
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      }
    ],
    "name": "slash",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "takenGwei",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "startUnbonding",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "token",
    "outputs": [
      {
        "internalType": "contract IERC20",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "totalStake",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "gwei_",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "transferOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "unbondingBlocks",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "unbondingOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "amount",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "availableAt",
            "type": "uint32"
          }
        ],
        "internalType": "struct INodeRegistry.Unbonding",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "unjail",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "update",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "weightOf",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "stakeGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "totalGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "registeredAt",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "withdrawCredit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "withdrawUnbonded",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const nodeRegistryBytecode: `0x${string}` =
  '0x60e060405234801561000f575f5ffd5b5060405161263738038061263783398101604081905261002e91610187565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100668161009b565b506001600160a01b03841660805261007d826100b7565b6001600160401b031660c05263ffffffff1660a0525061021b915050565b600180546001600160a01b03191690556100b481610124565b50565b5f8115806100d157506100ce633b9aca00836101f5565b15155b806100ef57506001600160401b036100ed633b9aca0084610208565b115b15610110576040516307016f2960e21b815260048101839052602401610054565b61011e633b9aca0083610208565b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146100b4575f5ffd5b5f5f5f5f6080858703121561019a575f5ffd5b84516101a581610173565b60208601519094506101b681610173565b60408601516060870151919450925063ffffffff811681146101d6575f5ffd5b939692955090935050565b634e487b7160e01b5f52601260045260245ffd5b5f82610203576102036101e1565b500690565b5f82610216576102166101e1565b500490565b60805160a05160c0516123b36102845f395f8181610a4501528181610e5001528181611293015281816118240152611c7601525f81816101a9015261116601525f818161056401528181610b4001528181610ce601528181610f81015261157501526123b35ff3fe608060405234801561000f575f5ffd5b50600436106101a0575f3560e01c8063acf09912116100f3578063dd4bc10111610093578063ec5ffac21161006e578063ec5ffac21461053c578063f2fde38b14610544578063f679d30514610557578063fc0c546a1461055f575f5ffd5b8063dd4bc101146104f7578063e038c3da1461050a578063e30c39781461052b575f5ffd5b8063bb1e5f56116100ce578063bb1e5f56146103b2578063c06ac6a3146103c5578063c229d890146104dc578063c36f3874146104ef575f5ffd5b8063acf09912146102d1578063ae153b1e14610360578063b324e80d1461039f575f5ffd5b8063715018a61161015e5780638da5cb5b116101395780638da5cb5b1461027457806395eba56814610298578063a42219c1146102ab578063a8194844146102be575f5ffd5b8063715018a61461025357806379ba50971461025b5780638b0e9f3f14610263575f5ffd5b80627b9573146101a45780632f23f8d9146101e55780634f7bc014146101fa578063535ffd191461020d5780636374299e146102385780636e373bef1461024b575b5f5ffd5b6101cb7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020015b60405180910390f35b6101f86101f3366004611f43565b610586565b005b6101f8610208366004611ff2565b61069c565b61022061021b36600461202f565b610773565b6040516001600160401b0390911681526020016101dc565b6101f8610246366004612077565b610a0b565b6101f8610bba565b6101f8610d5e565b6101f8610d71565b6005546001600160401b0316610220565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016101dc565b6101f86102a63660046120f3565b610db5565b6101f86102b936600461215c565b610ffd565b6101f86102cc366004612175565b611050565b6103366102df36600461215c565b604080518082019091525f8082526020820152506001600160a01b03165f908152600360209081526040918290208251808401909352546001600160401b0381168352600160401b900463ffffffff169082015290565b6040805182516001600160401b0316815260209283015163ffffffff1692810192909252016101dc565b61037361036e36600461218c565b6111ff565b604080516001600160401b03948516815293909216602084015263ffffffff16908201526060016101dc565b6101f86103ad366004612077565b6114c0565b6101f86103c03660046121bd565b6115a4565b6104746103d336600461215c565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506001600160a01b03165f90815260026020908152604091829020825160a08101845290546001600160401b038082168352600160401b8204811693830193909352600160801b81049092169281019290925263ffffffff600160c01b820481166060840152600160e01b90910416608082015290565b6040516101dc91905f60a0820190506001600160401b0383511682526001600160401b0360208401511660208301526001600160401b03604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015292915050565b6101f86104ea3660046121fd565b6115f2565b6101f8611686565b61037361050536600461215c565b611734565b61051d61051836600461215c565b6117d6565b6040519081526020016101dc565b6001546001600160a01b0316610280565b61051d611811565b6101f861055236600461215c565b61184e565b6101f86118be565b6102807f000000000000000000000000000000000000000000000000000000000000000081565b335f9081526004602052604090205460ff166105bc57604051634e672bed60e11b81523360048201526024015b60405180910390fd5b6105ea6105d26001600160401b0383168461226d565b6105e5906001600160401b038716612284565b611954565b6105f5868686611a1d565b5f5b82811015610693578160025f86868581811061061557610615612297565b905060200201602081019061062a919061215c565b6001600160a01b0316815260208101919091526040015f208054601090610662908490600160801b90046001600160401b03166122ab565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555080806001019150506105f7565b50505050505050565b335f9081526004602052604090205460ff166106cd57604051634e672bed60e11b81523360048201526024016105b3565b5f6106d783611b86565b90505f6106e382611c55565b90505f6106f084436122ca565b9050826080015163ffffffff168163ffffffff1611610710575050505050565b63ffffffff81166080840152610727858385611cab565b60405163ffffffff821681526001600160a01b038616907fe73e6d913cdc39d24ac9d0ff8d6a703d6aca02b7d761d70532d4d4b072ffa04c9060200160405180910390a25050505b5050565b335f9081526004602052604081205460ff166107a457604051634e672bed60e11b81523360048201526024016105b3565b6001600160a01b0385165f908152600260209081526040808320815160a08101835290546001600160401b038082168352600160401b8204811694830194909452600160801b81049093169181019190915263ffffffff600160c01b830481166060830152600160e01b90920490911660808201529061082382611c55565b9050610833868360200151611dc5565b8260200181815161084491906122e6565b6001600160401b0316905250815161085d908690611dc5565b925082825f0181815161087091906122e6565b6001600160401b03169052506020820151825161088d9190611dc5565b6001600160401b031660208301526108a6878284611cab565b846001600160401b0316836001600160401b03161015610949576001600160a01b0387165f908152600360205260408120906108f56108e586896122e6565b83546001600160401b0316611dc5565b8254909150819083905f906109149084906001600160401b03166122e6565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550808561094491906122ab565b945050505b335f908152600460205260409020805484919060019061097890849061010090046001600160401b03166122ab565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550336001600160a01b0316876001600160a01b03167f0845472d8710297367ab83908983706c44290afb4adb3590a152341f61ce856a633b9aca00866001600160401b03166109ea919061226d565b60408051918252602082018990520160405180910390a35050949350505050565b5f610a1583611b86565b90505f610a2182611c55565b90505f610a2d84611dee565b90506001600160a01b0385163314801590610a7957507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316816001600160401b0316105b15610aaa57610a86611811565b6040516301a33c7b60e71b81526004810191909152602481018590526044016105b3565b80835f01818151610abb91906122ab565b6001600160401b031690525063ffffffff43166060840152610ade858385611cab565b60405184815233906001600160a01b038716907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040516323b872dd60e01b8152336004820152306024820152604481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610b8e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bb29190612305565b505050505050565b335f9081526003602090815260408083208151808301909252546001600160401b038116808352600160401b90910463ffffffff16928201929092529103610c1757604051634d512cdf60e01b81523360048201526024016105b3565b806020015163ffffffff16431015610c56576020810151604051638c850ecb60e01b815233600482015263ffffffff90911660248201526044016105b3565b335f90815260036020526040812080546bffffffffffffffffffffffff191690558151610c9190633b9aca00906001600160401b031661226d565b60405181815290915033907fad532cbe84c9c9293eb943740e7925d2011f39e4a101a0594315bca9c0556422906020015b60405180910390a260405163a9059cbb60e01b8152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9059cbb906044015b6020604051808303815f875af1158015610d35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d599190612305565b505050565b610d66611e55565b610d6f5f611e81565b565b60015433906001600160a01b03168114610da95760405163118cdaa760e01b81526001600160a01b03821660048201526024016105b3565b610db281611e81565b50565b335f90815260026020908152604091829020825160a08101845290546001600160401b038082168352600160401b8204811693830193909352600160801b81049092169281019290925263ffffffff600160c01b8204811660608401819052600160e01b90920416608083015215610e425760405163ed25cbad60e01b81523360048201526024016105b3565b5f610e4c87611dee565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316816001600160401b03161015610eb457610e90611811565b6040516301a33c7b60e71b81526004810191909152602481018890526044016105b3565b610ebe8484611e9a565b6001600160401b038116825263ffffffff43166060830152610ee1335f84611cab565b336001600160a01b03167f75f7b40ef1ccea6e75aac9edd5b1cd4ab2fd2cc77fe720a7c9a408612b1f3baf87878787604051610f209493929190612324565b60405180910390a2604051878152339081907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040516323b872dd60e01b8152336004820152306024820152604481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610fcf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ff39190612305565b5050505050505050565b611005611e55565b6001600160a01b0381165f81815260046020526040808220805460ff19166001179055517fa6ea039f5f77de68e4b8a7e6b37541616d9a980ee31c97959fd88df8349d845d9190a250565b5f61105a33611b86565b90505f61106682611c55565b90505f61107284611dee565b90505f8360200151845f015161108891906122e6565b9050806001600160401b0316826001600160401b031611156110ed57336110bc633b9aca006001600160401b03841661226d565b604051636940cbf360e01b81526001600160a01b0390921660048301526024820152604481018690526064016105b3565b81845f018181516110fe91906122e6565b6001600160401b0316905250611115338486611cab565b335f9081526003602052604081208054909184918391906111409084906001600160401b03166122ab565b92506101000a8154816001600160401b0302191690836001600160401b031602179055507f00000000000000000000000000000000000000000000000000000000000000004361119091906122ca565b81546bffffffff00000000000000001916600160401b63ffffffff928316810291909117808455604080518a815292909104909216602082015233917f1a66d9f59feba97933dbb3afa5b022f996b0cc0ffd7e6b3d23507c3165b9e1da910160405180910390a2505050505050565b335f908152600460205260408120548190819060ff1661123457604051634e672bed60e11b81523360048201526024016105b3565b5f61123e86611b86565b9050806080015163ffffffff165f14611287576080810151604051632c2a3fc360e11b81526001600160a01b038816600482015263ffffffff90911660248201526044016105b3565b80516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000811691161015611300576112c4611811565b81516112de90633b9aca00906001600160401b031661226d565b6040516301a33c7b60e71b8152600481019290925260248201526044016105b3565b602081015181515f91611312916122e6565b9050806001600160401b0316866001600160401b0316111561138f5786611346633b9aca006001600160401b03841661226d565b61135d633b9aca006001600160401b038a1661226d565b604051636940cbf360e01b81526001600160a01b039093166004840152602483019190915260448201526064016105b3565b85826020018181516113a191906122ab565b6001600160401b039081169091526001600160a01b0389165f8181526002602090815260409182902087518154928901519389015160608a015160808b015163ffffffff908116600160e01b026001600160e01b0391909216600160c01b0263ffffffff60c01b19938a16600160801b0293909316600160801b600160e01b0319978a16600160401b026001600160801b0319909716948a16949094179590951795909516919091171791909116919091179055339250907f82358c8f3a8a41c7cae8a1196ae5106f7b58ce60eb38b7bc6fe3086d079d2a4e9061148c90633b9aca00908b1661226d565b60405190815260200160405180910390a350805160055460609092015190976001600160401b039092169650945092505050565b335f9081526004602052604090205460ff166114f157604051634e672bed60e11b81523360048201526024016105b3565b6114fa81611dee565b335f908152600460205260409020805460019061152690849061010090046001600160401b03166122ab565b82546001600160401b039182166101009390930a9283029190920219909116179055506040516323b872dd60e01b81526001600160a01b038381166004830152306024830152604482018390527f000000000000000000000000000000000000000000000000000000000000000016906323b872dd90606401610d19565b335f9081526004602052604090205460ff166115d557604051634e672bed60e11b81523360048201526024016105b3565b6115e7816001600160401b0316611954565b610d59838383611a1d565b335f90815260026020526040812054600160c01b900463ffffffff16900361162f5760405163e38e708960e01b81523360048201526024016105b3565b6116398282611e9a565b336001600160a01b03167fcfcd2cfc442f94f8fa98794bab0f4b371f33d1cd060aaeffba703c719910e17b858585856040516116789493929190612324565b60405180910390a250505050565b335f90815260026020526040812054600160801b90046001600160401b0316908190036116c857604051634d512cdf60e01b81523360048201526024016105b3565b335f908152600260205260408120805467ffffffffffffffff60801b191690556116ff633b9aca006001600160401b03841661226d565b60405181815290915033907f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe90602001610cc2565b6001600160a01b0381165f908152600260209081526040808320815160a08101835290546001600160401b038082168352600160401b8204811694830194909452600160801b81049093169181019190915263ffffffff600160c01b830481166060830152600160e01b9092049091166080820152819081906117b681611c55565b6005546060929092015190966001600160401b0390921695509350915050565b6001600160a01b0381165f9081526004602052604081205461180b90633b9aca009061010090046001600160401b031661226d565b92915050565b5f611849633b9aca006001600160401b037f00000000000000000000000000000000000000000000000000000000000000001661226d565b905090565b611856611e55565b600180546001600160a01b0383166001600160a01b031990911681179091556118865f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f6118c833611b86565b9050806080015163ffffffff16431015611909576080810151604051632c2a3fc360e11b815233600482015263ffffffff90911660248201526044016105b3565b5f61191382611c55565b5f60808401529050611926338284611cab565b60405133907ffd7687fe6d14613660e2be3ac01b7327a5c8f36de3856eb6063439c0f17431ff905f90a25050565b805f0361195e5750565b335f9081526004602052604090205461010090046001600160401b0316808211156119db5733611992633b9aca008461226d565b6119a9633b9aca006001600160401b03851661226d565b6040516302edff3760e51b81526001600160a01b039093166004840152602483019190915260448201526064016105b3565b6119e582826122e6565b335f90815260046020526040902080546001600160401b03929092166101000268ffffffffffffffff00199092169190911790555050565b6001600160a01b0383165f90815260026020908152604091829020825160a08101845290546001600160401b038082168352600160401b82048116938301849052600160801b8204169382019390935263ffffffff600160c01b840481166060830152600160e01b9093049092166080830152611a9b908490611dc5565b81602001818151611aac91906122e6565b6001600160401b0316905250604081018051839190611acc9083906122ab565b6001600160401b039081169091526001600160a01b039095165f90815260026020908152604091829020845181549286015193860151606087015160809097015163ffffffff908116600160e01b026001600160e01b0391909816600160c01b0263ffffffff60c01b19928c16600160801b0292909216600160801b600160e01b0319968c16600160401b026001600160801b031990961693909b1692909217939093179390931697909717171691909117909355505050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506001600160a01b0381165f908152600260209081526040808320815160a08101835290546001600160401b038082168352600160401b8204811694830194909452600160801b81049093169181019190915263ffffffff600160c01b8304811660608301819052600160e01b9093041660808201529103611c505760405163e38e708960e01b81526001600160a01b03831660048201526024016105b3565b919050565b5f816080015163ffffffff165f148015611c9c575081516001600160401b037f00000000000000000000000000000000000000000000000000000000000000008116911610155b611ca6575f61180b565b505190565b5f611cb582611c55565b9050826001600160401b0316816001600160401b031614611d15576005548190611ce99085906001600160401b03166122e6565b611cf391906122ab565b6005805467ffffffffffffffff19166001600160401b03929092169190911790555b506001600160a01b039092165f90815260026020908152604091829020845181549286015193860151606087015160809097015163ffffffff908116600160e01b026001600160e01b0391909816600160c01b0263ffffffff60c01b196001600160401b03938416600160801b0216600160801b600160e01b0319978416600160401b026001600160801b0319909716939094169290921794909417949094161792909217169290921790915550565b5f816001600160401b0316836001600160401b031610611de55781611de7565b825b9392505050565b5f811580611e085750611e05633b9aca0083612380565b15155b80611e2657506001600160401b03611e24633b9aca0084612393565b115b15611e47576040516307016f2960e21b8152600481018390526024016105b3565b61180b633b9aca0083612393565b5f546001600160a01b03163314610d6f5760405163118cdaa760e01b81523360048201526024016105b3565b600180546001600160a01b0319169055610db281611ec8565b61080081111561076f5760405163d3f5c4d160e01b81526004810182905261080060248201526044016105b3565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80356001600160a01b0381168114611c50575f5ffd5b80356001600160401b0381168114611c50575f5ffd5b5f5f5f5f5f5f60a08789031215611f58575f5ffd5b611f6187611f17565b9550611f6f60208801611f2d565b9450611f7d60408801611f2d565b935060608701356001600160401b03811115611f97575f5ffd5b8701601f81018913611fa7575f5ffd5b80356001600160401b03811115611fbc575f5ffd5b8960208260051b8401011115611fd0575f5ffd5b60209190910193509150611fe660808801611f2d565b90509295509295509295565b5f5f60408385031215612003575f5ffd5b61200c83611f17565b9150602083013563ffffffff81168114612024575f5ffd5b809150509250929050565b5f5f5f5f60808587031215612042575f5ffd5b61204b85611f17565b935061205960208601611f2d565b925061206760408601611f2d565b9396929550929360600135925050565b5f5f60408385031215612088575f5ffd5b61209183611f17565b946020939093013593505050565b803560ff81168114611c50575f5ffd5b5f5f83601f8401126120bf575f5ffd5b5081356001600160401b038111156120d5575f5ffd5b6020830191508360208285010111156120ec575f5ffd5b9250929050565b5f5f5f5f5f60808688031215612107575f5ffd5b853594506121176020870161209f565b935061212560408701611f2d565b925060608601356001600160401b0381111561213f575f5ffd5b61214b888289016120af565b969995985093965092949392505050565b5f6020828403121561216c575f5ffd5b611de782611f17565b5f60208284031215612185575f5ffd5b5035919050565b5f5f6040838503121561219d575f5ffd5b6121a683611f17565b91506121b460208401611f2d565b90509250929050565b5f5f5f606084860312156121cf575f5ffd5b6121d884611f17565b92506121e660208501611f2d565b91506121f460408501611f2d565b90509250925092565b5f5f5f5f60608587031215612210575f5ffd5b6122198561209f565b935061222760208601611f2d565b925060408501356001600160401b03811115612241575f5ffd5b61224d878288016120af565b95989497509550505050565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761180b5761180b612259565b8082018082111561180b5761180b612259565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b03818116838216019081111561180b5761180b612259565b63ffffffff818116838216019081111561180b5761180b612259565b6001600160401b03828116828216039081111561180b5761180b612259565b5f60208284031215612315575f5ffd5b81518015158114611de7575f5ffd5b60ff851681526001600160401b038416602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b634e487b7160e01b5f52601260045260245ffd5b5f8261238e5761238e61236c565b500690565b5f826123a1576123a161236c565b50049056fea164736f6c634300081e000a';
