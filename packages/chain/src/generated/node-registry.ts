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
  '0x60e060405234801561000f575f5ffd5b506040516127db3803806127db83398101604081905261002e91610187565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100668161009b565b506001600160a01b03841660805261007d826100b7565b6001600160401b031660c05263ffffffff1660a0525061021b915050565b600180546001600160a01b03191690556100b481610124565b50565b5f8115806100d157506100ce633b9aca00836101f5565b15155b806100ef57506001600160401b036100ed633b9aca0084610208565b115b15610110576040516307016f2960e21b815260048101839052602401610054565b61011e633b9aca0083610208565b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146100b4575f5ffd5b5f5f5f5f6080858703121561019a575f5ffd5b84516101a581610173565b60208601519094506101b681610173565b60408601516060870151919450925063ffffffff811681146101d6575f5ffd5b939692955090935050565b634e487b7160e01b5f52601260045260245ffd5b5f82610203576102036101e1565b500690565b5f82610216576102166101e1565b500490565b60805160a05160c0516125576102845f395f8181610d9e0152818161127d015281816118690152611bfc01525f81816101b8015261111701525f81816104e401528181610a4601528181610c5001528181610efb015281816114e6015261175d01526125575ff3fe608060405234801561000f575f5ffd5b50600436106101af575f3560e01c8063acf09912116100f3578063dd4bc10111610093578063ec5ffac21161006e578063ec5ffac2146104bc578063f2fde38b146104c4578063f679d305146104d7578063fc0c546a146104df575f5ffd5b8063dd4bc10114610477578063e038c3da1461048a578063e30c3978146104ab575f5ffd5b8063bb1e5f56116100ce578063bb1e5f56146103cb578063c06ac6a3146103de578063c229d8901461045c578063c36f38741461046f575f5ffd5b8063acf09912146102e2578063ae153b1e14610378578063b324e80d146103b8575f5ffd5b8063715018a61161015e5780638da5cb5b116101395780638da5cb5b1461028557806395eba568146102a9578063a42219c1146102bc578063a8194844146102cf575f5ffd5b8063715018a61461026357806379ba50971461026b5780638b0e9f3f14610273575f5ffd5b8063535ffd191161018e578063535ffd191461021c5780636374299e146102485780636e373bef1461025b575f5ffd5b80627b9573146101b35780632f23f8d9146101f45780634f7bc01414610209575b5f5ffd5b6101da7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020015b60405180910390f35b610207610202366004612076565b610506565b005b610207610217366004612127565b610642565b61022f61022a366004612164565b61071e565b60405167ffffffffffffffff90911681526020016101eb565b6102076102563660046121ac565b610951565b610207610ac0565b610207610cc8565b610207610cdb565b60055467ffffffffffffffff1661022f565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016101eb565b6102076102b7366004612229565b610d38565b6102076102ca366004612293565b610f77565b6102076102dd3660046122ac565b610fe8565b61034d6102f0366004612293565b604080518082019091525f8082526020820152506001600160a01b03165f9081526003602090815260409182902082518084019093525467ffffffffffffffff8116835268010000000000000000900463ffffffff169082015290565b60408051825167ffffffffffffffff16815260209283015163ffffffff1692810192909252016101eb565b61038b6103863660046122c3565b6111c8565b6040805167ffffffffffffffff948516815293909216602084015263ffffffff16908201526060016101eb565b6102076103c63660046121ac565b611416565b6102076103d93660046122f4565b611515565b6103f16103ec366004612293565b611564565b6040516101eb91905f60a08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015292915050565b61020761046a366004612334565b6115b2565b61020761165b565b61038b610485366004612293565b6117d5565b61049d610498366004612293565b61181f565b6040519081526020016101eb565b6001546001600160a01b0316610291565b61049d611855565b6102076104d2366004612293565b611893565b61020761191b565b6102917f000000000000000000000000000000000000000000000000000000000000000081565b335f9081526004602052604090205460ff1661053c57604051634e672bed60e11b81523360048201526024015b60405180910390fd5b61056c61055367ffffffffffffffff8316846123be565b6105679067ffffffffffffffff87166123d5565b61199a565b610577868686611a95565b5f5b82811015610639575f60025f868685818110610597576105976123e8565b90506020020160208101906105ac9190612293565b6001600160a01b03166001600160a01b031681526020019081526020015f205490506105ed836105dc8360801c90565b6105e69190612415565b8290611b1c565b60025f878786818110610602576106026123e8565b90506020020160208101906106179190612293565b6001600160a01b0316815260208101919091526040015f205550600101610579565b50505050505050565b335f9081526004602052604090205460ff1661067357604051634e672bed60e11b8152336004820152602401610533565b5f61067d83611b68565b90505f61068982611bd8565b90505f6106968443612435565b90506106a28360e01c90565b63ffffffff168163ffffffff16116106bb575050505050565b6106c58382611c3a565b92506106d2858385611c87565b60405163ffffffff821681526001600160a01b038616907fe73e6d913cdc39d24ac9d0ff8d6a703d6aca02b7d761d70532d4d4b072ffa04c9060200160405180910390a25050505b5050565b335f9081526004602052604081205460ff1661074f57604051634e672bed60e11b8152336004820152602401610533565b6001600160a01b0385165f908152600260205260408120549061077182611bd8565b90506107828583611d2c565b611d2c565b92505f61078f8484612451565b90505f6107a08861077d8660401c90565b6107aa8560401c90565b6107b49190612451565b90506107d36107c38284611d2c565b6107cd8685611d55565b90611d8a565b93506107e0898486611c87565b8667ffffffffffffffff168567ffffffffffffffff161015610889576001600160a01b0389165f90815260036020526040812090610832610821888b612451565b835467ffffffffffffffff16611d2c565b8254909150819083905f9061085290849067ffffffffffffffff16612451565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555080876108849190612415565b965050505b335f90815260046020526040902080548691906001906108b9908490610100900467ffffffffffffffff16612415565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316896001600160a01b03167f0845472d8710297367ab83908983706c44290afb4adb3590a152341f61ce856a633b9aca008867ffffffffffffffff1661092e91906123be565b60408051918252602082018b90520160405180910390a350505050949350505050565b6001600160a01b038216331461097c57604051634e672bed60e11b8152336004820152602401610533565b5f61098683611b68565b90505f61099282611bd8565b90505f61099e84611dcb565b90506109be436109b86109b18487612415565b8690611d55565b90611e4c565b92506109cb858385611c87565b60405184815233906001600160a01b038716907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040517f23b872dd000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610a94573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ab89190612471565b505050505050565b335f90815260036020908152604080832081518083019092525467ffffffffffffffff81168083526801000000000000000090910463ffffffff16928201929092529103610b3c576040517f4d512cdf000000000000000000000000000000000000000000000000000000008152336004820152602401610533565b806020015163ffffffff16431015610b945760208101516040517f8c850ecb00000000000000000000000000000000000000000000000000000000815233600482015263ffffffff9091166024820152604401610533565b335f90815260036020526040812080547fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690558151610be390633b9aca009067ffffffffffffffff166123be565b60405181815290915033907fad532cbe84c9c9293eb943740e7925d2011f39e4a101a0594315bca9c05564229060200160405180910390a26040517fa9059cbb000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9059cbb906044015b6020604051808303815f875af1158015610c9f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc39190612471565b505050565b610cd0611e99565b610cd95f611ede565b565b60015433906001600160a01b03168114610d2c576040517f118cdaa70000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610533565b610d3581611ede565b50565b335f90815260026020526040902054610d518160c01c90565b63ffffffff1615610d90576040517fed25cbad000000000000000000000000000000000000000000000000000000008152336004820152602401610533565b5f610d9a87611dcb565b90507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff161015610e1d57610de0611855565b6040517fd19e3d80000000000000000000000000000000000000000000000000000000008152600481019190915260248101889052604401610533565b610e278484611f0f565b610e35436109b88484611d55565b9150610e42335f84611c87565b336001600160a01b03167f75f7b40ef1ccea6e75aac9edd5b1cd4ab2fd2cc77fe720a7c9a408612b1f3baf87878787604051610e819493929190612490565b60405180910390a2604051878152339081907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040517f23b872dd000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610f49573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6d9190612471565b5050505050505050565b610f7f611e99565b6001600160a01b0381165f8181526004602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055517fa6ea039f5f77de68e4b8a7e6b37541616d9a980ee31c97959fd88df8349d845d9190a250565b5f610ff233611b68565b90505f610ffe82611bd8565b90505f61100a84611dcb565b90505f6110178460401c90565b6110219085612451565b90508067ffffffffffffffff168267ffffffffffffffff1611156110a25733611058633b9aca0067ffffffffffffffff84166123be565b6040517f6940cbf30000000000000000000000000000000000000000000000000000000081526001600160a01b039092166004830152602482015260448101869052606401610533565b6110b66110af8386612451565b8590611d55565b93506110c3338486611c87565b335f9081526003602052604081208054909184918391906110ef90849067ffffffffffffffff16612415565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055507f0000000000000000000000000000000000000000000000000000000000000000436111419190612435565b81547fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff166801000000000000000063ffffffff928316810291909117808455604080518a815292909104909216602082015233917f1a66d9f59feba97933dbb3afa5b022f996b0cc0ffd7e6b3d23507c3165b9e1da910160405180910390a2505050505050565b335f908152600460205260408120548190819060ff166111fd57604051634e672bed60e11b8152336004820152602401610533565b5f61120786611b68565b90506112138160e01c90565b63ffffffff161561127257856112298260e01c90565b6040517f58547f860000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015263ffffffff166024820152604401610533565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168167ffffffffffffffff161015611309576112b6611855565b6112ce633b9aca0067ffffffffffffffff84166123be565b6040517fd19e3d8000000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610533565b5f6113148260401c90565b61131e9083612451565b90508067ffffffffffffffff168667ffffffffffffffff1611156113b85786611355633b9aca0067ffffffffffffffff84166123be565b61136d633b9aca0067ffffffffffffffff8a166123be565b6040517f6940cbf30000000000000000000000000000000000000000000000000000000081526001600160a01b03909316600484015260248301919091526044820152606401610533565b6113d7866113c68460401c90565b6113d09190612415565b8390611d8a565b6001600160a01b0388165f908152600260205260409020558160055467ffffffffffffffff166114078460c01c90565b94509450945050509250925092565b335f9081526004602052604090205460ff1661144757604051634e672bed60e11b8152336004820152602401610533565b61145081611dcb565b335f908152600460205260409020805460019061147d908490610100900467ffffffffffffffff16612415565b825467ffffffffffffffff9182166101009390930a9283029190920219909116179055506040517f23b872dd0000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152306024830152604482018390527f000000000000000000000000000000000000000000000000000000000000000016906323b872dd90606401610c83565b335f9081526004602052604090205460ff1661154657604051634e672bed60e11b8152336004820152602401610533565b6115598167ffffffffffffffff1661199a565b610cc3838383611a95565b6040805160a0810182525f808252602080830182905282840182905260608301829052608083018290526001600160a01b03851682526002905291909120546115ac90611f56565b92915050565b335f9081526002602052604090205460c01c63ffffffff165f03611604576040517fe38e7089000000000000000000000000000000000000000000000000000000008152336004820152602401610533565b61160e8282611f0f565b336001600160a01b03167fcfcd2cfc442f94f8fa98794bab0f4b371f33d1cd060aaeffba703c719910e17b8585858560405161164d9493929190612490565b60405180910390a250505050565b335f90815260026020526040812054906116758260801c90565b90508067ffffffffffffffff165f036116bc576040517f4d512cdf000000000000000000000000000000000000000000000000000000008152336004820152602401610533565b6116c6825f611b1c565b335f908152600260205260408120919091556116f0633b9aca0067ffffffffffffffff84166123be565b60405181815290915033907f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe9060200160405180910390a26040517fa9059cbb000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9059cbb906044016020604051808303815f875af11580156117ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117cf9190612471565b50505050565b6001600160a01b0381165f90815260026020526040812054819081906117fa81611bd8565b60055467ffffffffffffffff166118118360c01c90565b935093509350509193909250565b6001600160a01b0381165f908152600460205260408120546115ac90633b9aca0090610100900467ffffffffffffffff166123be565b5f61188e633b9aca0067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166123be565b905090565b61189b611e99565b600180546001600160a01b0383167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091556118e35f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f61192533611b68565b90506119318160e01c90565b63ffffffff1643101561194957336112298260e01c90565b5f61195382611bd8565b905061195f825f611c3a565b915061196c338284611c87565b60405133907ffd7687fe6d14613660e2be3ac01b7327a5c8f36de3856eb6063439c0f17431ff905f90a25050565b805f036119a45750565b335f90815260046020526040902054610100900467ffffffffffffffff1680821115611a3c57336119d9633b9aca00846123be565b6119f1633b9aca0067ffffffffffffffff85166123be565b6040517f5dbfe6e00000000000000000000000000000000000000000000000000000000081526001600160a01b03909316600484015260248301919091526044820152606401610533565b611a468282612451565b335f908152600460205260409020805467ffffffffffffffff92909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790555050565b6001600160a01b0383165f9081526002602052604081205490611abc8461077d8460401c90565b611ac68360401c90565b611ad09190612451565b9050611afa83611ae08460801c90565b611aea9190612415565b611af48484611d8a565b90611b1c565b6001600160a01b039095165f9081526002602052604090209490945550505050565b5f7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff831677ffffffffffffffff00000000000000000000000000000000608084901b16175b9392505050565b6001600160a01b0381165f90815260026020526040902054611b8a8160c01c90565b63ffffffff165f03611bd3576040517fe38e70890000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610533565b919050565b5f611be38260e01c90565b63ffffffff16158015611c2a575067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168267ffffffffffffffff1610155b611c34575f6115ac565b816115ac565b5f7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1617611b61565b5f611c9182611bd8565b90508267ffffffffffffffff168167ffffffffffffffff1614611d0c576005548190611cc890859067ffffffffffffffff16612451565b611cd29190612415565b600580547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555b506001600160a01b039092165f9081526002602052604090209190915550565b5f8167ffffffffffffffff168367ffffffffffffffff1610611d4e5781611b61565b5090919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000831667ffffffffffffffff831617611b61565b5f7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff83166fffffffffffffffff0000000000000000604084901b1617611b61565b5f811580611de55750611de2633b9aca0083612524565b15155b80611e04575067ffffffffffffffff611e02633b9aca0084612537565b115b15611e3e576040517f1c05bca400000000000000000000000000000000000000000000000000000000815260048101839052602401610533565b6115ac633b9aca0083612537565b5f7fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff83167bffffffff00000000000000000000000000000000000000000000000060c084901b1617611b61565b5f546001600160a01b03163314610cd9576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610533565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610d3581611fe2565b61080081111561071a576040517fd3f5c4d1000000000000000000000000000000000000000000000000000000008152600481018290526108006024820152604401610533565b6040805160a0810182525f6020820181905281830181905260608201819052608082015267ffffffffffffffff831681529082901c67ffffffffffffffff166020820152611fa48260801c90565b67ffffffffffffffff166040820152611fbd8260c01c90565b63ffffffff166060820152611fd28260e01c90565b63ffffffff166080820152919050565b5f80546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80356001600160a01b0381168114611bd3575f5ffd5b803567ffffffffffffffff81168114611bd3575f5ffd5b5f5f5f5f5f5f60a0878903121561208b575f5ffd5b61209487612049565b95506120a26020880161205f565b94506120b06040880161205f565b9350606087013567ffffffffffffffff8111156120cb575f5ffd5b8701601f810189136120db575f5ffd5b803567ffffffffffffffff8111156120f1575f5ffd5b8960208260051b8401011115612105575f5ffd5b6020919091019350915061211b6080880161205f565b90509295509295509295565b5f5f60408385031215612138575f5ffd5b61214183612049565b9150602083013563ffffffff81168114612159575f5ffd5b809150509250929050565b5f5f5f5f60808587031215612177575f5ffd5b61218085612049565b935061218e6020860161205f565b925061219c6040860161205f565b9396929550929360600135925050565b5f5f604083850312156121bd575f5ffd5b6121c683612049565b946020939093013593505050565b803560ff81168114611bd3575f5ffd5b5f5f83601f8401126121f4575f5ffd5b50813567ffffffffffffffff81111561220b575f5ffd5b602083019150836020828501011115612222575f5ffd5b9250929050565b5f5f5f5f5f6080868803121561223d575f5ffd5b8535945061224d602087016121d4565b935061225b6040870161205f565b9250606086013567ffffffffffffffff811115612276575f5ffd5b612282888289016121e4565b969995985093965092949392505050565b5f602082840312156122a3575f5ffd5b611b6182612049565b5f602082840312156122bc575f5ffd5b5035919050565b5f5f604083850312156122d4575f5ffd5b6122dd83612049565b91506122eb6020840161205f565b90509250929050565b5f5f5f60608486031215612306575f5ffd5b61230f84612049565b925061231d6020850161205f565b915061232b6040850161205f565b90509250925092565b5f5f5f5f60608587031215612347575f5ffd5b612350856121d4565b935061235e6020860161205f565b9250604085013567ffffffffffffffff811115612379575f5ffd5b612385878288016121e4565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176115ac576115ac612391565b808201808211156115ac576115ac612391565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff81811683821601908111156115ac576115ac612391565b63ffffffff81811683821601908111156115ac576115ac612391565b67ffffffffffffffff82811682821603908111156115ac576115ac612391565b5f60208284031215612481575f5ffd5b81518015158114611b61575f5ffd5b60ff8516815267ffffffffffffffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612532576125326124f7565b500690565b5f82612545576125456124f7565b50049056fea164736f6c634300081e000a';
