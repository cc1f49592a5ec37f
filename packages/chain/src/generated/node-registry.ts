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
  '0x60e060405234801561000f575f5ffd5b506040516128e33803806128e383398101604081905261002e91610187565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100668161009b565b506001600160a01b03841660805261007d826100b7565b6001600160401b031660c05263ffffffff1660a0525061021b915050565b600180546001600160a01b03191690556100b481610124565b50565b5f8115806100d157506100ce633b9aca00836101f5565b15155b806100ef57506001600160401b036100ed633b9aca0084610208565b115b15610110576040516307016f2960e21b815260048101839052602401610054565b61011e633b9aca0083610208565b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146100b4575f5ffd5b5f5f5f5f6080858703121561019a575f5ffd5b84516101a581610173565b60208601519094506101b681610173565b60408601516060870151919450925063ffffffff811681146101d6575f5ffd5b939692955090935050565b634e487b7160e01b5f52601260045260245ffd5b5f82610203576102036101e1565b500690565b5f82610216576102166101e1565b500490565b60805160a05160c05161265861028b5f395f81816109d601528181610e540152818161134c0152818161196a0152611cfd01525f81816101b801526111cd01525f81816104e401528181610afc01528181610d0601528181610fb1015281816115ce015261185e01526126585ff3fe608060405234801561000f575f5ffd5b50600436106101af575f3560e01c8063acf09912116100f3578063dd4bc10111610093578063ec5ffac21161006e578063ec5ffac2146104bc578063f2fde38b146104c4578063f679d305146104d7578063fc0c546a146104df575f5ffd5b8063dd4bc10114610477578063e038c3da1461048a578063e30c3978146104ab575f5ffd5b8063bb1e5f56116100ce578063bb1e5f56146103cb578063c06ac6a3146103de578063c229d8901461045c578063c36f38741461046f575f5ffd5b8063acf09912146102e2578063ae153b1e14610378578063b324e80d146103b8575f5ffd5b8063715018a61161015e5780638da5cb5b116101395780638da5cb5b1461028557806395eba568146102a9578063a42219c1146102bc578063a8194844146102cf575f5ffd5b8063715018a61461026357806379ba50971461026b5780638b0e9f3f14610273575f5ffd5b8063535ffd191161018e578063535ffd191461021c5780636374299e146102485780636e373bef1461025b575f5ffd5b80627b9573146101b35780632f23f8d9146101f45780634f7bc01414610209575b5f5ffd5b6101da7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020015b60405180910390f35b610207610202366004612177565b610506565b005b610207610217366004612228565b61065b565b61022f61022a366004612265565b610750565b60405167ffffffffffffffff90911681526020016101eb565b6102076102563660046122ad565b61099c565b610207610b76565b610207610d7e565b610207610d91565b60055467ffffffffffffffff1661022f565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016101eb565b6102076102b736600461232a565b610dee565b6102076102ca366004612394565b61102d565b6102076102dd3660046123ad565b61109e565b61034d6102f0366004612394565b604080518082019091525f8082526020820152506001600160a01b03165f9081526003602090815260409182902082518084019093525467ffffffffffffffff8116835268010000000000000000900463ffffffff169082015290565b60408051825167ffffffffffffffff16815260209283015163ffffffff1692810192909252016101eb565b61038b6103863660046123c4565b61127e565b6040805167ffffffffffffffff948516815293909216602084015263ffffffff16908201526060016101eb565b6102076103c63660046122ad565b6114e5565b6102076103d93660046123f5565b6115fd565b6103f16103ec366004612394565b611665565b6040516101eb91905f60a08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015292915050565b61020761046a366004612435565b6116b3565b61020761175c565b61038b610485366004612394565b6118d6565b61049d610498366004612394565b611920565b6040519081526020016101eb565b6001546001600160a01b0316610291565b61049d611956565b6102076104d2366004612394565b611994565b610207611a1c565b6102917f000000000000000000000000000000000000000000000000000000000000000081565b335f9081526004602052604090205460ff16610555576040517f9cce57da0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61058561056c67ffffffffffffffff8316846124bf565b6105809067ffffffffffffffff87166124d6565b611a9b565b610590868686611b96565b5f5b82811015610652575f60025f8686858181106105b0576105b06124e9565b90506020020160208101906105c59190612394565b6001600160a01b03166001600160a01b031681526020019081526020015f20549050610606836105f58360801c90565b6105ff9190612516565b8290611c1d565b60025f87878681811061061b5761061b6124e9565b90506020020160208101906106309190612394565b6001600160a01b0316815260208101919091526040015f205550600101610592565b50505050505050565b335f9081526004602052604090205460ff166106a5576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b5f6106af83611c69565b90505f6106bb82611cd9565b90505f6106c88443612536565b90506106d48360e01c90565b63ffffffff168163ffffffff16116106ed575050505050565b6106f78382611d3b565b9250610704858385611d88565b60405163ffffffff821681526001600160a01b038616907fe73e6d913cdc39d24ac9d0ff8d6a703d6aca02b7d761d70532d4d4b072ffa04c9060200160405180910390a25050505b5050565b335f9081526004602052604081205460ff1661079a576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b6001600160a01b0385165f90815260026020526040812054906107bc82611cd9565b90506107cd8583611e2d565b611e2d565b92505f6107da8484612552565b90505f6107eb886107c88660401c90565b6107f58560401c90565b6107ff9190612552565b905061081e61080e8284611e2d565b6108188685611e56565b90611e8b565b935061082b898486611d88565b8667ffffffffffffffff168567ffffffffffffffff1610156108d4576001600160a01b0389165f9081526003602052604081209061087d61086c888b612552565b835467ffffffffffffffff16611e2d565b8254909150819083905f9061089d90849067ffffffffffffffff16612552565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555080876108cf9190612516565b965050505b335f9081526004602052604090208054869190600190610904908490610100900467ffffffffffffffff16612516565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316896001600160a01b03167f0845472d8710297367ab83908983706c44290afb4adb3590a152341f61ce856a633b9aca008867ffffffffffffffff1661097991906124bf565b60408051918252602082018b90520160405180910390a350505050949350505050565b5f6109a683611c69565b90505f6109b282611cd9565b90505f6109be84611ecc565b90506001600160a01b0385163314801590610a0c57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff16105b15610a5657610a19611956565b6040517fd19e3d8000000000000000000000000000000000000000000000000000000000815260048101919091526024810185905260440161054c565b610a7443610a6e610a678487612516565b8690611e56565b90611f4d565b9250610a81858385611d88565b60405184815233906001600160a01b038716907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040517f23b872dd000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610b4a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b6e9190612572565b505050505050565b335f90815260036020908152604080832081518083019092525467ffffffffffffffff81168083526801000000000000000090910463ffffffff16928201929092529103610bf2576040517f4d512cdf00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b806020015163ffffffff16431015610c4a5760208101516040517f8c850ecb00000000000000000000000000000000000000000000000000000000815233600482015263ffffffff909116602482015260440161054c565b335f90815260036020526040812080547fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690558151610c9990633b9aca009067ffffffffffffffff166124bf565b60405181815290915033907fad532cbe84c9c9293eb943740e7925d2011f39e4a101a0594315bca9c05564229060200160405180910390a26040517fa9059cbb000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9059cbb906044015b6020604051808303815f875af1158015610d55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d799190612572565b505050565b610d86611f9a565b610d8f5f611fdf565b565b60015433906001600160a01b03168114610de2576040517f118cdaa70000000000000000000000000000000000000000000000000000000081526001600160a01b038216600482015260240161054c565b610deb81611fdf565b50565b335f90815260026020526040902054610e078160c01c90565b63ffffffff1615610e46576040517fed25cbad00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b5f610e5087611ecc565b90507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff161015610ed357610e96611956565b6040517fd19e3d8000000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260440161054c565b610edd8484612010565b610eeb43610a6e8484611e56565b9150610ef8335f84611d88565b336001600160a01b03167f75f7b40ef1ccea6e75aac9edd5b1cd4ab2fd2cc77fe720a7c9a408612b1f3baf87878787604051610f379493929190612591565b60405180910390a2604051878152339081907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040517f23b872dd000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610fff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110239190612572565b5050505050505050565b611035611f9a565b6001600160a01b0381165f8181526004602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055517fa6ea039f5f77de68e4b8a7e6b37541616d9a980ee31c97959fd88df8349d845d9190a250565b5f6110a833611c69565b90505f6110b482611cd9565b90505f6110c084611ecc565b90505f6110cd8460401c90565b6110d79085612552565b90508067ffffffffffffffff168267ffffffffffffffff161115611158573361110e633b9aca0067ffffffffffffffff84166124bf565b6040517f6940cbf30000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015260248201526044810186905260640161054c565b61116c6111658386612552565b8590611e56565b9350611179338486611d88565b335f9081526003602052604081208054909184918391906111a590849067ffffffffffffffff16612516565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055507f0000000000000000000000000000000000000000000000000000000000000000436111f79190612536565b81547fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff166801000000000000000063ffffffff928316810291909117808455604080518a815292909104909216602082015233917f1a66d9f59feba97933dbb3afa5b022f996b0cc0ffd7e6b3d23507c3165b9e1da910160405180910390a2505050505050565b335f908152600460205260408120548190819060ff166112cc576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b5f6112d686611c69565b90506112e28160e01c90565b63ffffffff161561134157856112f88260e01c90565b6040517f58547f860000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015263ffffffff16602482015260440161054c565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168167ffffffffffffffff1610156113d857611385611956565b61139d633b9aca0067ffffffffffffffff84166124bf565b6040517fd19e3d800000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161054c565b5f6113e38260401c90565b6113ed9083612552565b90508067ffffffffffffffff168667ffffffffffffffff1611156114875786611424633b9aca0067ffffffffffffffff84166124bf565b61143c633b9aca0067ffffffffffffffff8a166124bf565b6040517f6940cbf30000000000000000000000000000000000000000000000000000000081526001600160a01b0390931660048401526024830191909152604482015260640161054c565b6114a6866114958460401c90565b61149f9190612516565b8390611e8b565b6001600160a01b0388165f908152600260205260409020558160055467ffffffffffffffff166114d68460c01c90565b94509450945050509250925092565b335f9081526004602052604090205460ff1661152f576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b61153881611ecc565b335f9081526004602052604090208054600190611565908490610100900467ffffffffffffffff16612516565b825467ffffffffffffffff9182166101009390930a9283029190920219909116179055506040517f23b872dd0000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152306024830152604482018390527f000000000000000000000000000000000000000000000000000000000000000016906323b872dd90606401610d39565b335f9081526004602052604090205460ff16611647576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b61165a8167ffffffffffffffff16611a9b565b610d79838383611b96565b6040805160a0810182525f808252602080830182905282840182905260608301829052608083018290526001600160a01b03851682526002905291909120546116ad90612057565b92915050565b335f9081526002602052604090205460c01c63ffffffff165f03611705576040517fe38e708900000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b61170f8282612010565b336001600160a01b03167fcfcd2cfc442f94f8fa98794bab0f4b371f33d1cd060aaeffba703c719910e17b8585858560405161174e9493929190612591565b60405180910390a250505050565b335f90815260026020526040812054906117768260801c90565b90508067ffffffffffffffff165f036117bd576040517f4d512cdf00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b6117c7825f611c1d565b335f908152600260205260408120919091556117f1633b9aca0067ffffffffffffffff84166124bf565b60405181815290915033907f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe9060200160405180910390a26040517fa9059cbb000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9059cbb906044016020604051808303815f875af11580156118ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118d09190612572565b50505050565b6001600160a01b0381165f90815260026020526040812054819081906118fb81611cd9565b60055467ffffffffffffffff166119128360c01c90565b935093509350509193909250565b6001600160a01b0381165f908152600460205260408120546116ad90633b9aca0090610100900467ffffffffffffffff166124bf565b5f61198f633b9aca0067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166124bf565b905090565b61199c611f9a565b600180546001600160a01b0383167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091556119e45f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611a2633611c69565b9050611a328160e01c90565b63ffffffff16431015611a4a57336112f88260e01c90565b5f611a5482611cd9565b9050611a60825f611d3b565b9150611a6d338284611d88565b60405133907ffd7687fe6d14613660e2be3ac01b7327a5c8f36de3856eb6063439c0f17431ff905f90a25050565b805f03611aa55750565b335f90815260046020526040902054610100900467ffffffffffffffff1680821115611b3d5733611ada633b9aca00846124bf565b611af2633b9aca0067ffffffffffffffff85166124bf565b6040517f5dbfe6e00000000000000000000000000000000000000000000000000000000081526001600160a01b0390931660048401526024830191909152604482015260640161054c565b611b478282612552565b335f908152600460205260409020805467ffffffffffffffff92909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790555050565b6001600160a01b0383165f9081526002602052604081205490611bbd846107c88460401c90565b611bc78360401c90565b611bd19190612552565b9050611bfb83611be18460801c90565b611beb9190612516565b611bf58484611e8b565b90611c1d565b6001600160a01b039095165f9081526002602052604090209490945550505050565b5f7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff831677ffffffffffffffff00000000000000000000000000000000608084901b16175b9392505050565b6001600160a01b0381165f90815260026020526040902054611c8b8160c01c90565b63ffffffff165f03611cd4576040517fe38e70890000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260240161054c565b919050565b5f611ce48260e01c90565b63ffffffff16158015611d2b575067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168267ffffffffffffffff1610155b611d35575f6116ad565b816116ad565b5f7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1617611c62565b5f611d9282611cd9565b90508267ffffffffffffffff168167ffffffffffffffff1614611e0d576005548190611dc990859067ffffffffffffffff16612552565b611dd39190612516565b600580547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555b506001600160a01b039092165f9081526002602052604090209190915550565b5f8167ffffffffffffffff168367ffffffffffffffff1610611e4f5781611c62565b5090919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000831667ffffffffffffffff831617611c62565b5f7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff83166fffffffffffffffff0000000000000000604084901b1617611c62565b5f811580611ee65750611ee3633b9aca0083612625565b15155b80611f05575067ffffffffffffffff611f03633b9aca0084612638565b115b15611f3f576040517f1c05bca40000000000000000000000000000000000000000000000000000000081526004810183905260240161054c565b6116ad633b9aca0083612638565b5f7fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff83167bffffffff00000000000000000000000000000000000000000000000060c084901b1617611c62565b5f546001600160a01b03163314610d8f576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610deb816120e3565b61080081111561074c576040517fd3f5c4d100000000000000000000000000000000000000000000000000000000815260048101829052610800602482015260440161054c565b6040805160a0810182525f6020820181905281830181905260608201819052608082015267ffffffffffffffff831681529082901c67ffffffffffffffff1660208201526120a58260801c90565b67ffffffffffffffff1660408201526120be8260c01c90565b63ffffffff1660608201526120d38260e01c90565b63ffffffff166080820152919050565b5f80546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80356001600160a01b0381168114611cd4575f5ffd5b803567ffffffffffffffff81168114611cd4575f5ffd5b5f5f5f5f5f5f60a0878903121561218c575f5ffd5b6121958761214a565b95506121a360208801612160565b94506121b160408801612160565b9350606087013567ffffffffffffffff8111156121cc575f5ffd5b8701601f810189136121dc575f5ffd5b803567ffffffffffffffff8111156121f2575f5ffd5b8960208260051b8401011115612206575f5ffd5b6020919091019350915061221c60808801612160565b90509295509295509295565b5f5f60408385031215612239575f5ffd5b6122428361214a565b9150602083013563ffffffff8116811461225a575f5ffd5b809150509250929050565b5f5f5f5f60808587031215612278575f5ffd5b6122818561214a565b935061228f60208601612160565b925061229d60408601612160565b9396929550929360600135925050565b5f5f604083850312156122be575f5ffd5b6122c78361214a565b946020939093013593505050565b803560ff81168114611cd4575f5ffd5b5f5f83601f8401126122f5575f5ffd5b50813567ffffffffffffffff81111561230c575f5ffd5b602083019150836020828501011115612323575f5ffd5b9250929050565b5f5f5f5f5f6080868803121561233e575f5ffd5b8535945061234e602087016122d5565b935061235c60408701612160565b9250606086013567ffffffffffffffff811115612377575f5ffd5b612383888289016122e5565b969995985093965092949392505050565b5f602082840312156123a4575f5ffd5b611c628261214a565b5f602082840312156123bd575f5ffd5b5035919050565b5f5f604083850312156123d5575f5ffd5b6123de8361214a565b91506123ec60208401612160565b90509250929050565b5f5f5f60608486031215612407575f5ffd5b6124108461214a565b925061241e60208501612160565b915061242c60408501612160565b90509250925092565b5f5f5f5f60608587031215612448575f5ffd5b612451856122d5565b935061245f60208601612160565b9250604085013567ffffffffffffffff81111561247a575f5ffd5b612486878288016122e5565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176116ad576116ad612492565b808201808211156116ad576116ad612492565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff81811683821601908111156116ad576116ad612492565b63ffffffff81811683821601908111156116ad576116ad612492565b67ffffffffffffffff82811682821603908111156116ad576116ad612492565b5f60208284031215612582575f5ffd5b81518015158114611c62575f5ffd5b60ff8516815267ffffffffffffffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612633576126336125f8565b500690565b5f82612646576126466125f8565b50049056fea164736f6c634300081e000a';
