// Generated from contracts/src/collab/CollabSessions.sol by contracts/scripts/compile.ts. Do not edit.

export const collabSessionsAbi = [
  {
    "inputs": [
      {
        "internalType": "contract INodeRegistry",
        "name": "registry_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "treasury_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "CollabSessions_AlreadyDone",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "CollabSessions_AlreadyJoined",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "CollabSessions_NotOpener",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "CollabSessions_NotParticipant",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "CollabSessions_NotPublisher",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "CollabSessions_SessionFull",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "field",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "CollabSessions_TermsInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "CollabSessions_UnknownSession",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "address",
        "name": "rater",
        "type": "address"
      }
    ],
    "name": "CollabSessions_WrongOpening",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "address",
        "name": "rater",
        "type": "address"
      }
    ],
    "name": "CollabSessions_WrongOrder",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "enum ICollabTypes.Phase",
        "name": "phase",
        "type": "uint8"
      }
    ],
    "name": "CollabSessions_WrongPhase",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      }
    ],
    "name": "CollabSessions_WrongRound",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      }
    ],
    "name": "CollabSessions_WrongRows",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "participant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "modelDigest",
        "type": "bytes32"
      }
    ],
    "name": "ModelAttested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "publisher",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "modelDigest",
        "type": "bytes32"
      }
    ],
    "name": "ModelPublished",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "publisher",
        "type": "address"
      }
    ],
    "name": "ModelRejected",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "participant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      }
    ],
    "name": "ParticipantJoined",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "participant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      }
    ],
    "name": "ParticipantLeaving",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "participant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      }
    ],
    "name": "ParticipantRemoved",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "rater",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "RatingsCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "rater",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "scores",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "order",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "RatingsRevealed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "modelDigest",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "selected",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "rewardEach",
        "type": "uint256"
      }
    ],
    "name": "RoundClosed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "selected",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "invalid",
        "type": "uint64"
      }
    ],
    "name": "RoundRanked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "modelDigest",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "active",
        "type": "uint64"
      }
    ],
    "name": "RoundStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "modelDigest",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      }
    ],
    "name": "SessionEnded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "opener",
        "type": "address"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "specDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "modelDigest",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "parameterServer",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "minParticipants",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "maxParticipants",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "selected",
            "type": "uint8"
          },
          {
            "internalType": "enum ICollabTypes.RankRule",
            "name": "rule",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "trimBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "weightCapBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "rounds",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "joinBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "updateBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "commitBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "revealBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "publishBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "challengeBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint128",
            "name": "rewardPerRound",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "bond",
            "type": "uint128"
          }
        ],
        "indexed": false,
        "internalType": "struct ICollabTypes.SessionTerms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "SessionOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "participant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "name": "UpdateCommitted",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "bytes32",
        "name": "modelDigest",
        "type": "bytes32"
      }
    ],
    "name": "attest",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "cancel",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      }
    ],
    "name": "closeRound",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "commitRatings",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "name": "commitUpdate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "join",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "leave",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "specDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "modelDigest",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "parameterServer",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "minParticipants",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "maxParticipants",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "selected",
            "type": "uint8"
          },
          {
            "internalType": "enum ICollabTypes.RankRule",
            "name": "rule",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "trimBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "weightCapBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "rounds",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "joinBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "updateBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "commitBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "revealBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "publishBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "challengeBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint128",
            "name": "rewardPerRound",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "bond",
            "type": "uint128"
          }
        ],
        "internalType": "struct ICollabTypes.SessionTerms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "openSession",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      }
    ],
    "name": "participantAt",
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
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "placeOf",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "progressOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "enum ICollabTypes.Phase",
            "name": "phase",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "round",
            "type": "uint16"
          },
          {
            "internalType": "uint32",
            "name": "phaseBlock",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "active",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "joining",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "leaving",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "updated",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "rated",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "revealed",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "invalid",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "selected",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "agreeing",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "disagreeing",
            "type": "uint64"
          },
          {
            "internalType": "address",
            "name": "publisher",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "modelDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "proposedDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "rows",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "escrow",
            "type": "uint256"
          }
        ],
        "internalType": "struct ICollabTypes.Progress",
        "name": "progress",
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
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "bytes32",
        "name": "modelDigest",
        "type": "bytes32"
      }
    ],
    "name": "publishModel",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "bytes",
        "name": "rows",
        "type": "bytes"
      }
    ],
    "name": "rankRound",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "registry",
    "outputs": [
      {
        "internalType": "contract INodeRegistry",
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
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "bytes",
        "name": "scores",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "order",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "revealRatings",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "sessionCount",
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
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "termsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "specDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "modelDigest",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "parameterServer",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "minParticipants",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "maxParticipants",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "selected",
            "type": "uint8"
          },
          {
            "internalType": "enum ICollabTypes.RankRule",
            "name": "rule",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "trimBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "weightCapBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "rounds",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "joinBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "updateBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "commitBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "revealBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "publishBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "challengeBlocks",
            "type": "uint16"
          },
          {
            "internalType": "uint128",
            "name": "rewardPerRound",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "bond",
            "type": "uint128"
          }
        ],
        "internalType": "struct ICollabTypes.SessionTerms",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "treasury",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const collabSessionsBytecode: `0x${string}` =
  '0x60c060405234801561000f575f5ffd5b50604051615b87380380615b8783398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051615a8c6100fb5f395f81816101f10152613ebb01525f818161023c0152818161060301528181610cb7015281816118d501528181611f3e015281816127cc01528181612a0401528181612e5a01528181613e0d0152613ef90152615a8c5ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c80638483ab30116100ad578063b902d8ae1161007d578063cf1f3bba11610063578063cf1f3bba146102dd578063d252bd7c146102f0578063deb9d58914610303575f5ffd5b8063b902d8ae146102aa578063badc2dff146102bd575f5ffd5b80638483ab301461025e5780638e664f52146102715780639481ad2114610284578063970c843014610297575f5ffd5b806341ff842d1161010257806367dfd4c9116100e857806367dfd4c91461021357806373cd8336146102265780637b10399914610237575f5ffd5b806341ff842d146101d957806361d027b3146101ec575f5ffd5b8063049878f314610133578063152c12521461014857806340e58ee514610178578063411f6b0b1461018b575b5f5ffd5b6101466101413660046148ba565b610323565b005b61015b6101563660046148ed565b6106e3565b6040516001600160a01b0390911681526020015b60405180910390f35b6101466101863660046148ba565b610712565b6101c761019936600461493a565b5f8281526001602090815260408083206001600160a01b0385168452600e0190915290205460ff1692915050565b60405160ff909116815260200161016f565b6101466101e73660046149b5565b61083d565b61015b7f000000000000000000000000000000000000000000000000000000000000000081565b6101466102213660046148ba565b610b18565b5f545b60405190815260200161016f565b61015b7f000000000000000000000000000000000000000000000000000000000000000081565b61014661026c366004614a48565b610e1c565b61014661027f366004614a7d565b610fb4565b610146610292366004614aa0565b6110e5565b6101466102a5366004614a48565b6112f4565b6101466102b8366004614a48565b6113ba565b6102d06102cb3660046148ba565b611498565b60405161016f9190614b39565b6102296102eb366004614ce4565b61172a565b6101466102fe366004614a48565b61193c565b6103166103113660046148ba565b6119dd565b60405161016f9190614d0e565b5f61032d82611c45565b90506103398282611ca8565b6009815460ff16600981111561035157610351614af8565b0361039b5780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291849160ff90911690600401614ec4565b60405180910390fd5b335f908152600e8201602052604090205460ff16156103ef576040517f3a66c15e00000000000000000000000000000000000000000000000000000000815260048101839052336024820152604401610392565b60018101545f9061041090600160c01b900467ffffffffffffffff16611dc3565b600a8301549091507501000000000000000000000000000000000000000000900460ff16811061046f576040517fe03b109900000000000000000000000000000000000000000000000000000000815260048101849052602401610392565b6001828101805467ffffffffffffffff83851b8116600160c01b80840492909216170277ffffffffffffffffffffffffffffffffffffffffffffffff909116179055825460ff1660098111156104c7576104c7614af8565b03610501576001811b60018301805467ffffffffffffffff9283169281169290921767ffffffffffffffff19909216919091179055610556565b6001811b6001830180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff8116680100000000000000009182900467ffffffffffffffff908116941693909317029190911790555b60ff81165f908152600d83016020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317905561059c816001614f05565b335f818152600e85016020908152604091829020805460ff191660ff95861617905590519284168352909185917f49cebb9a586c1e3a485cf361b12f25391e3e11337f46da31d887cd42e3791269910160405180910390a3600c8201546001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ae153b1e90339061064d90633b9aca00906fffffffffffffffffffffffffffffffff16614f4b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af11580156106b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106db9190614f75565b505050505050565b5f82815260016020908152604080832060ff85168452600d019091529020546001600160a01b03165b92915050565b5f61071c82611c45565b90506107288282611ca8565b805467010000000000000090046001600160a01b0316331461077f576040517f0818cf6200000000000000000000000000000000000000000000000000000000815260048101839052336024820152604401610392565b600a81015481545f916107c6917e0100000000000000000000000000000000000000000000000000000000000090910461ffff16906301000000900463ffffffff16614fc1565b431190506001825460ff1660098111156107e2576107e2614af8565b1415806107ed575080155b1561082e5781546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291859160ff90911690600401614ec4565b6108388383611dfa565b505050565b5f61084a88886004611f9a565b90505f610857898361207a565b600283015490915060016801000000000000000090910467ffffffffffffffff1660ff83161c8116146108c9576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018a905261ffff89166024820152336044820152606401610392565b6108ed89898460020160109054906101000a900467ffffffffffffffff168461211f565b8260020160106101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f8989338a8a60405161092b929190614fd4565b60405190819003812061097094939291899060200194855261ffff9390931660208501526001600160a01b039190911660408401526060830152608082015260a00190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060ff85165f908152600f87019093529120549091508114610a06576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a166024820152336044820152606401610392565b5f5f610a308a8a8a8a896002015f9054906101000a900467ffffffffffffffff168960ff1661218f565b9150915081610a7e576040517f3f7afe9e000000000000000000000000000000000000000000000000000000008152600481018d905261ffff8c166024820152336044820152606401610392565b846005015484828a8a604051602001610a9b959493929190614fe3565b604051602081830303815290604052805190602001208560050181905550336001600160a01b03168b61ffff168d7f7b2c6376866a09da2b49dc4ddb560a2e73fefea47e12799e07e3d67f6ab3edcf878e8e8e8e8e604051610b029695949392919061509b565b60405180910390a4505050505050505050505050565b5f610b2282611c45565b9050610b2e8282611ca8565b335f908152600e8201602052604081205460ff1690819003610b85576040517ff4dafcf400000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610392565b5f610b9e610b946001846150de565b60ff166001901b90565b6001840154909150600160801b9004811667ffffffffffffffff1615610c0a5782546040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff166024820152336044820152606401610392565b5f6001845460ff166009811115610c2357610c23614af8565b1480610c4457506009845460ff166009811115610c4257610c42614af8565b145b80610c6a57506001840154680100000000000000009004821667ffffffffffffffff1615155b90508015610d8757610ca88585610c826001876150de565b7f6c656674000000000000000000000000000000000000000000000000000000006122a8565b600c8401546001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56903390610d0190633b9aca00906fffffffffffffffffffffffffffffffff16614f4b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b158015610d6c575f5ffd5b505af1158015610d7e573d5f5f3e3d5ffd5b50505050610e15565b6001808501805467ffffffffffffffff808616600160801b8084049290921617027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff909116179055339086907f6a13e21c7c793a628d2d83e9fbcdaffa2d0a7677b70ca5d80e3cdbac537abe3490610dff90876150de565b60405160ff909116815260200160405180910390a35b5050505050565b5f610e2984846007611f9a565b90505f610e36858361207a565b6003830154909150600160801b810467ffffffffffffffff90811668010000000000000000909204161760ff82161c600190811603610eb4576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff85166024820152336044820152606401610392565b81600701548303610f165760038201805467ffffffffffffffff600160ff85161b8116680100000000000000008084049290921617027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909116179055610f64565b60038201805467ffffffffffffffff600160ff85161b8116600160801b8084049290921617027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff9091161790555b336001600160a01b03168461ffff16867f65a1c28b449ce5ad1d0f954d54e8eba6ce776f907807bc8c554fb305b30f295586604051610fa591815260200190565b60405180910390a45050505050565b5f610fc183836008611f9a565b6003810154909150610fe89068010000000000000000900467ffffffffffffffff16612430565b600382015461100790600160801b900467ffffffffffffffff16612430565b1115611017576108388382612468565b60078101545f901561103757600382015467ffffffffffffffff16611039565b5f5b905067ffffffffffffffff81161561105657600782015460068301555b5f611061838361265f565b90508361ffff16857ffeacd6a961866d5c08a13afef5b99a38fff9aa8c496afef33f3c8d986018a2d1856006015485633b9aca008667ffffffffffffffff166110aa91906150f7565b6040805193845267ffffffffffffffff90921660208401529082015260600160405180910390a36110db8584612834565b610e158584612ad4565b5f6110f285856005611f9a565b6002810154600582015491925067ffffffffffffffff1690611115858584612c89565b14611159576040517fb1c68edb0000000000000000000000000000000000000000000000000000000081526004810187905261ffff86166024820152604401610392565b5f60405180606001604052808460080160020160179054906101000a900460ff16600281111561118b5761118b614af8565b8152600a850154600160c01b810461ffff166020830152760100000000000000000000000000000000000000000000900460ff1660409091015290505f806111de8787866111d889612d5d565b87612ff3565b60038701805467ffffffffffffffff80851667ffffffffffffffff199092168217909255600289018054928416600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff90931692909217909155919350915015611245576006611248565b60085b8554869060ff1916600183600981111561126457611264614af8565b021790555084547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff16021785556040805167ffffffffffffffff80851682528316602082015261ffff8a16918b917f8c1cef062f0033d8ff04b17a63458b71bbe4d83bcf1f57f4962ea0c2215c47f0910160405180910390a3505050505050505050565b5f61130184846006611f9a565b905061130d848261316b565b6004810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001633908117909155600780830184905582547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff001663010000004363ffffffff16021717825560408051848152905161ffff86169187917f7ba4f86321d355867417dc3e65805f8c41ab59c619a7f4d2f1bf3252e7c482af9181900360200190a450505050565b5f6113c784846003611f9a565b90505f6113d4858361207a565b90506113fa85858460020160089054906101000a900467ffffffffffffffff168461211f565b60028301805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff90921691909117905560ff81165f818152600f8401602090815260409182902086905581519283528201859052339161ffff87169188917fad4cdc48e4347705fb49f49e91f9a8c18c60ea67bb534d27fa3feda5c4e039719101610fa5565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081019190915261153182611c45565b6040805161024081018252600883018054825260098401546020830152600a909301546001600160a01b0381169282019290925260ff7401000000000000000000000000000000000000000083048116606083015275010000000000000000000000000000000000000000008304811660808301527601000000000000000000000000000000000000000000008304811660a083015290929160c0840191770100000000000000000000000000000000000000000000009091041660028111156115fd576115fd614af8565b600281111561160e5761160e614af8565b8152600282015461ffff600160c01b8204811660208401527a0100000000000000000000000000000000000000000000000000008204811660408401527c01000000000000000000000000000000000000000000000000000000008204811660608401527e0100000000000000000000000000000000000000000000000000000000000090910481166080830152600383015480821660a0840152620100008104821660c08401526401000000008104821660e08401526601000000000000810482166101008401526801000000000000000081049091166101208301526fffffffffffffffffffffffffffffffff6a010000000000000000000090910481166101408301526004909201549091166101609091015292915050565b5f611734826132be565b5f5f81546117419061510e565b91829055505f81815260016020818152604090922080547fffffffffff000000000000000000000000000000000000000000000000ffff001663010000004363ffffffff16027fffffffffff0000000000000000000000000000000000000000ffffffffffffff1617336701000000000000000217909117815590840135600682015590915082600882016117d682826151e6565b505f90506117ec610140850161012086016156db565b61ffff1661180261022086016102008701615701565b6fffffffffffffffffffffffffffffffff1661181e91906150f7565b905061182e633b9aca0082614f4b565b8260040160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316837f3affae02489a486061da2ae8b1d1efe710bd404edce1ced07c657393e7275f53866040516118929190615727565b60405180910390a38015611935576040517fb324e80d000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b324e80d906044015f604051808303815f87803b15801561191e575f5ffd5b505af1158015611930573d5f5f3e3d5ffd5b505050505b5050919050565b5f61194984846002611f9a565b90505f611956858361207a565b6002830154909150611976908690869067ffffffffffffffff168461211f565b60028301805467ffffffffffffffff191667ffffffffffffffff929092169190911790556040805160ff8316815260208101859052339161ffff87169188917f9d2d2f567e447916dc56f0baea5e155bda6f8fc01e0c1ba4abf42b7e7df7515f9101610fa5565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810182905290611a7683611c45565b8054909150829060ff166009811115611a9157611a91614af8565b90816009811115611aa457611aa4614af8565b905250805463ffffffff630100000082041660408401525f908190611acd90849060ff1661387a565b8454919350915060ff166009811115611ae857611ae8614af8565b826009811115611afa57611afa614af8565b14611b365763ffffffff81166040850152818185826009811115611b2057611b20614af8565b6009811115611b3157611b31614af8565b905250505b825461ffff61010091829004166020860152600184015467ffffffffffffffff80821660608801526801000000000000000080830482166080890152600160801b92839004821660a0890152600287015480831660c08a0152818104831660e08a0152838104831694890194909452600160c01b9093048116610120880152600386015480821661014089015292830481166101608801529104811661018086015260048401546001600160a01b0381166101a087015260068501546101c087015260078501546101e08701526005850154610200870152611c3691633b9aca0091740100000000000000000000000000000000000000009004166150f7565b61022085015250919392505050565b5f81815260016020526040812090815460ff166009811115611c6957611c69614af8565b03611ca3576040517f83f585de00000000000000000000000000000000000000000000000000000000815260048101839052602401610392565b919050565b805460ff165b5f5f611cba848461387a565b91509150826009811115611cd057611cd0614af8565b826009811115611ce257611ce2614af8565b03611cee575050505050565b83548290859060ff19166001836009811115611d0c57611d0c614af8565b021790555083547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff16630100000063ffffffff8316021784556002826009811115611d5957611d59614af8565b03611dbb578354600685015460018601546040805192835267ffffffffffffffff909116602083015261010090920461ffff169187917f732e9dd9bf0dc4a4f6c9d6bc2c482a4cae7dde06371ee508a63ccf6888d384c2910160405180910390a35b509050611cae565b5f5b604081108015611de35750600167ffffffffffffffff8316821c8116145b15611ca35780611df28161510e565b915050611dc5565b6004810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff8116909155815460097fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff0090911663010000004363ffffffff16021717825560068201547401000000000000000000000000000000000000000090910467ffffffffffffffff169083907f5314f29410492672dac4fef1c913589a23c842773c5dfffb5a7c4c6fe5338f1390611eba633b9aca00856150f7565b6040805192835260208301919091520160405180910390a267ffffffffffffffff8116156108385781546040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526701000000000000009091046001600160a01b0390811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015611f7f575f5ffd5b505af1158015611f91573d5f5f3e3d5ffd5b50505050505050565b5f611fa484611c45565b9050611fb08482611ca8565b805461ffff848116610100909204161461200a5780546040517fdc3b56f90000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff166024820152604401610392565b81600981111561201c5761201c614af8565b815460ff16600981111561203257612032614af8565b146120735780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291869160ff90911690600401614ec4565b9392505050565b335f908152600e8201602052604090205460ff168015806120d457506001808301546120d29167ffffffffffffffff909116906120b790846150de565b60ff16600167ffffffffffffffff8316821c81161492915050565b155b15612114576040517ff4dafcf400000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610392565b6120736001826150de565b5f600167ffffffffffffffff841660ff84161c81160361217e576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff85166024820152336044820152606401610392565b50600160ff919091161b1792915050565b5f5f5f61219d898987613cb7565b905080515f036121b3575f5f925092505061229d565b6001841b1985165f195f805b8981101561228b575f8b8b838181106121da576121da6158c7565b919091013560f81c9150506040811015806122045750600167ffffffffffffffff8616821c811614155b1561221a575f5f9750975050505050505061229d565b5f86828151811061222d5761222d6158c7565b602002602001015190508481118061224e5750848114801561224e57508382105b15612265575f5f985098505050505050505061229d565b805f03612275576001821b881797505b6001821b199590951694935091506001016121bf565b50505067ffffffffffffffff16159250505b965096945050505050565b5f600160ff84161b6001850180546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000821667ffffffffffffffff941980841686169182176801000000000000000067ffffffffffffffff1990951692909217849004811686169093021790811677ffffffffffffffffffffffffffffffffffffffffffffffff600160801b808404851687160290811691909117600160c01b7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff90931690911782900483169094160292909217905560ff84165f818152600d87016020908152604080832080547fffffffffffffffffffffffff000000000000000000000000000000000000000081169091556001600160a01b0316808452600e8a01835292819020805460ff19169055805193845290830186905292935091829188917f35a0d37d78e66463eab4c605771561e0fb50ebb48d70789b259fba559496aa1e910160405180910390a3505050505050565b5f67ffffffffffffffff82165b8015612462578161244d8161510e565b925061245c90506001826158f4565b1661243d565b50919050565b6004810154600c8201546001600160a01b03909116905f906124a190633b9aca00906fffffffffffffffffffffffffffffffff16614f4b565b83546040519192506001600160a01b0384169161010090910461ffff169086907fab01c81b22e79e2e50c6e4a97894886a84cc95b99bb92669b283cc67ecbd4ac8905f90a46001600160a01b0382165f908152600e8401602052604090205460ff16801561255b57612517610b946001836150de565b60038501805477ffffffffffffffffffffffffffffffffffffffffffffffff8116600160c01b9182900467ffffffffffffffff908116941693909317029190911790555b600a8401546001600160a01b03908116908416036125bd576004840180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000001790555b6003840180547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff1690555f60078501819055845463ffffffff43166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff00909116176006178555610e15908490612639600286615907565b7f6d6f64656c000000000000000000000000000000000000000000000000000000613db4565b5f5f61266a83612430565b9050805f0361267c575f91505061070c565b600b84015481906126b290633b9aca00906a010000000000000000000090046fffffffffffffffffffffffffffffffff16614f4b565b6126bc9190614f4b565b91508167ffffffffffffffff165f036126d8575f91505061070c565b6126e28183615936565b60048501805460149061271890849074010000000000000000000000000000000000000000900467ffffffffffffffff16615959565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f5f90505b60408160ff16101561282c57600167ffffffffffffffff851660ff83161c8116036128245760ff81165f908152600d860160205260408082205490517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b039182166004820152602481019290925267ffffffffffffffff851660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b15801561280d575f5ffd5b505af115801561281f573d5f5f3e3d5ffd5b505050505b600101612743565b505092915050565b60028101546001820154600c83015467ffffffffffffffff600160c01b8404811693680100000000000000008104600160801b91829004831619168216930416905f9061289890633b9aca00906fffffffffffffffffffffffffffffffff16614f4b565b90505f5b60408160ff161015612a81576001848617841767ffffffffffffffff1660ff83161c811603612a795760ff81165f818152600d880160205260408120546001600160a01b03169167ffffffffffffffff8816901c60019081161461295f57600167ffffffffffffffff871660ff85161c811614612939577f6c65667400000000000000000000000000000000000000000000000000000000612981565b7f73696c656e740000000000000000000000000000000000000000000000000000612981565b7f696e76616c6964000000000000000000000000000000000000000000000000005b905061298f898985846122a8565b807f6c6566740000000000000000000000000000000000000000000000000000000003612a60576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03838116600483015267ffffffffffffffff861660248301525f60448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612a45575f5ffd5b505af1158015612a57573d5f5f3e3d5ffd5b50505050612a76565b612a768285612a70600282615907565b84613db4565b50505b60010161289c565b505050600190920180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000811667ffffffffffffffff808316680100000000000000009093041691909117179055505050565b5f60028201819055600382018190556004820180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16905560058201819055600782018190558154612b3190610100900461ffff166001615979565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff1661010061ffff838116918202929092178555600a8501549293507c0100000000000000000000000000000000000000000000000000000000909204169003612ba1576108388383611dfa565b81547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff1602178255600a82015460018301547401000000000000000000000000000000000000000090910460ff1690612c0f9067ffffffffffffffff16612430565b1015612c245750805460ff1916600117905550565b815460ff19166002178255600682015460018301546040805192835267ffffffffffffffff909116602083015261ffff83169185917f732e9dd9bf0dc4a4f6c9d6bc2c482a4cae7dde06371ee508a63ccf6888d384c2910160405180910390a3505050565b5f5f612c9483612430565b90505f5b84811015612d54575f868683818110612cb357612cb36158c7565b919091013560f81c91505f9050600167ffffffffffffffff8716831c811614612cdc5783612ce7565b612ce76001856158f4565b612cf2846009614fc1565b612cfc9190614fc1565b905086811115612d1357505f935061207392505050565b84612d2082858a8c615993565b604051602001612d32939291906159ba565b6040516020818303038152906040528051906020012094508092505050612c98565b50509392505050565b60408051818152610820810182526060916020820161080080368337019050506002830154600a840154919250600160801b900467ffffffffffffffff16907a010000000000000000000000000000000000000000000000000000900461ffff165f805b60408160ff161015612f1457600167ffffffffffffffff851660ff83161c811603612f0c576001858260ff1681518110612dfd57612dfd6158c7565b60209081029190910101528215612f0c5760ff81165f908152600d870160205260408082205490517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063dd4bc10190602401606060405180830381865afa158015612ea1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ec59190614f75565b505090508067ffffffffffffffff16868360ff1681518110612ee957612ee96158c7565b6020908102919091010152612f0867ffffffffffffffff821684614fc1565b9250505b600101612dc1565b50815f03612f2457505050919050565b5f612710612f3284846150f7565b612f3c9190614f4b565b90505f5b60408160ff161015612fe957600167ffffffffffffffff861660ff83161c811603612fe1575f82878360ff1681518110612f7c57612f7c6158c7565b602002602001015110612f8f5782612fad565b868260ff1681518110612fa457612fa46158c7565b60200260200101515b90508015612fbb5780612fbe565b60015b878360ff1681518110612fd357612fd36158c7565b602002602001018181525050505b600101612f40565b5050505050919050565b5f5f5f6130038888888888613f57565b60408051818152610820810182529192505f919060208201610800803683370190505090505f805b604081101561314757600167ffffffffffffffff8a16821c81160361313f575f845f01518281518110613060576130606158c7565b60200260200101519050805f14806130a05750808560400151838151811061308a5761308a6158c7565b6020026020010151600261309e91906150f7565b115b156130b3576001821b861795505061313f565b6001821b8317925080856020015183815181106130d2576130d26158c7565b6020026020010151620100006130e891906150f7565b6130f29190614f4b565b85602001518381518110613108576131086158c7565b60200260200101818152505061311f85838a6141fc565b848381518110613131576131316158c7565b602002602001018181525050505b60010161302b565b5061315c81838560200151896040015161431b565b94505050509550959350505050565b600a8101545f906001600160a01b0316331480156131ae575060048201547c0100000000000000000000000000000000000000000000000000000000900460ff16155b905080156131bb57505050565b60048201545f907c0100000000000000000000000000000000000000000000000000000000900460ff168061321a5750600b8301548354613217916601000000000000900461ffff16906301000000900463ffffffff16614fc1565b43115b335f908152600e8501602052604081205491925060ff90911690828015613243575060ff821615155b801561327c5750600385015460018087015461327c92600160c01b900467ffffffffffffffff9081161990911616906120b790856150de565b9050806106db576040517facf599a000000000000000000000000000000000000000000000000000000000815260048101879052336024820152604401610392565b61331160036132d360808401606085016159d3565b60ff1610157f6d696e5061727469636970616e7473000000000000000000000000000000000061330960808501606086016159d3565b60ff16614453565b61338c61332460808301606084016159d3565b60ff1661333760a08401608085016159d3565b60ff161015801561335b5750604061335560a08401608085016159d3565b60ff1611155b7f6d61785061727469636970616e7473000000000000000000000000000000000061330960a08501608086016159d3565b61340561339f60c0830160a084016159d3565b60ff16158015906133d457506133bb60a08301608084016159d3565b60ff166133ce60c0840160a085016159d3565b60ff1611155b7f73656c656374656400000000000000000000000000000000000000000000000061330960c0850160a086016159d3565b61345c61138861341c610100840160e085016156db565b61ffff16107f7472696d42707300000000000000000000000000000000000000000000000000613453610100850160e086016156db565b61ffff16614453565b6134ad612710613474610120840161010085016156db565b61ffff1611157f7765696768744361704270730000000000000000000000000000000000000000613453610120850161010086016156db565b6134fb6134c2610140830161012084016156db565b61ffff1615157f726f756e64730000000000000000000000000000000000000000000000000000613453610140850161012086016156db565b613549613510610180830161016084016156db565b61ffff1615157f757064617465426c6f636b730000000000000000000000000000000000000000613453610180850161016086016156db565b61359761355e6101a0830161018084016156db565b61ffff1615157f636f6d6d6974426c6f636b7300000000000000000000000000000000000000006134536101a0850161018086016156db565b6135e56135ac6101c083016101a084016156db565b61ffff1615157f72657665616c426c6f636b7300000000000000000000000000000000000000006134536101c085016101a086016156db565b6136336135fa6101e083016101c084016156db565b61ffff1615157f7075626c697368426c6f636b73000000000000000000000000000000000000006134536101e085016101c086016156db565b61368161364861020083016101e084016156db565b61ffff1615157f6368616c6c656e6765426c6f636b73000000000000000000000000000000000061345361020085016101e086016156db565b613702633b9aca0061369b61022084016102008501615701565b6fffffffffffffffffffffffffffffffff166136b791906159ee565b157f726577617264506572526f756e640000000000000000000000000000000000006136eb61022085016102008601615701565b6fffffffffffffffffffffffffffffffff16614453565b5f613715610140830161012084016156db565b61ffff1661372b61022084016102008501615701565b6fffffffffffffffffffffffffffffffff1661374791906150f7565b905061379867ffffffffffffffff613763633b9aca0084614f4b565b11157f726577617264506572526f756e640000000000000000000000000000000000006136eb61022086016102008701615701565b6138766137ad61024084016102208501615701565b6fffffffffffffffffffffffffffffffff16158015906137fd5750633b9aca006137df61024085016102208601615701565b6fffffffffffffffffffffffffffffffff166137fb91906159ee565b155b8015613843575067ffffffffffffffff633b9aca0061382461024086016102208701615701565b6fffffffffffffffffffffffffffffffff166138409190614f4b565b11155b7f626f6e64000000000000000000000000000000000000000000000000000000006136eb61024086016102208701615701565b5050565b5f80600183600981111561389057613890614af8565b0361396257600a8401545f906138cd9086907e01000000000000000000000000000000000000000000000000000000000000900461ffff16614494565b60018601549091505f906138ea9067ffffffffffffffff16612430565b600a8701549091505f907501000000000000000000000000000000000000000000900460ff1682148061394457508280156139445750600a87015474010000000000000000000000000000000000000000900460ff168210155b90508061395257855f613956565b6002435b94509450505050613cb0565b600283600981111561397657613976614af8565b03613a2657600b8401546001850154600286015461ffff9092169167ffffffffffffffff9081169116148015906139b457506139b28582614494565b155b156139c557835f9250925050613cb0565b60028501545f906003906139e29067ffffffffffffffff16612430565b10159050806139f25760086139f5565b60035b60018701546002880154613a1b918991869167ffffffffffffffff9182169116146144bd565b935093505050613cb0565b6003836009811115613a3a57613a3a614af8565b03613b0457600b8401546001850154600286015461ffff62010000909304929092169168010000000000000000900467ffffffffffffffff908116911614801590613a8c5750613a8a8582614494565b155b15613a9d57835f9250925050613cb0565b600285015468010000000000000000900467ffffffffffffffff165f03613ac5576008613ac8565b60045b60018601546002870154613afa918891859167ffffffffffffffff9081166801000000000000000090920416146144bd565b9250925050613cb0565b6004836009811115613b1857613b18614af8565b03613bd657600b840154600285015464010000000090910461ffff169068010000000000000000810467ffffffffffffffff908116600160801b9092041614801590613b6b5750613b698582614494565b155b15613b7c57835f9250925050613cb0565b6002850154600160801b900467ffffffffffffffff165f03613b9f576008613ba2565b60055b6002860154613afa9087908490600160801b810467ffffffffffffffff9081166801000000000000000090920416146144bd565b6006836009811115613bea57613bea614af8565b148015613c2c5750600b840154613c10906601000000000000900461ffff1660046150f7565b8454613c2991906301000000900463ffffffff16614fc1565b43115b15613c3c57506008905043613cb0565b6007836009811115613c5057613c50614af8565b148015613c785750600b840154613c7890859068010000000000000000900461ffff16614494565b15613caa57600b840154600890613ca190869068010000000000000000900461ffff165f6144bd565b91509150613cb0565b508190505f5b9250929050565b6060613cc282612430565b613ccd9060026150f7565b83036120735760408051818152610820810182529060208201610800803683370190505090505f805b6040811015612d5457600167ffffffffffffffff8516821c811603613dac575f8686613d23856001614fc1565b818110613d3257613d326158c7565b919091013560f81c90506008888886818110613d5057613d506158c7565b9050013560f81c60f81b60f81c60ff16901b17905061ffff8114613d7e57613d79816001614fc1565b613d80565b5f5b848381518110613d9257613d926158c7565b6020908102919091010152613da8600284614fc1565b9250505b600101613cf6565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03858116600483015267ffffffffffffffff808616602484015284166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613e55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e799190615a01565b905067ffffffffffffffff811615610e15576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015613f3a575f5ffd5b505af1158015613f4c573d5f5f3e3d5ffd5b505050505050505050565b613f896040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b6040805160a081018281526108c082018352909182919060c083016108008036833750505081526040805181815261082081018252602092830192909190820161080080368337505050815260408051818152610820810182526020928301929091908201610800803683375050508152604080518181526108208101825260209283019290919082016108008036833750505081526040805181815261082081018252602092830192909190820161080080368337505050905290505f6140548787878786614502565b90505f61406086612430565b905060015b8181116141f0575f5b83518110156141dd575f8a8a86848151811061408c5761408c6158c7565b60200260200101518181106140a3576140a36158c7565b919091013560f81c91505f9050600167ffffffffffffffff8b16831c8116146140cc57846140d7565b6140d76001866158f4565b9050808411156140e85750506141d5565b5f8c8c868987815181106140fe576140fe6158c7565b602002602001015160086141129190614fc1565b61411c9190614fc1565b81811061412b5761412b6158c7565b919091013560f81c9150614141905085836158f4565b8a8481518110614153576141536158c7565b602002602001015161416591906150f7565b8860200151828151811061417b5761417b6158c7565b6020026020010181815161418f9190614fc1565b9052505f895160028111156141a6576141a6614af8565b146141d1576141d18882878d87815181106141c3576141c36158c7565b60200260200101518d61471b565b5050505b60010161406e565b50806141e88161510e565b915050614065565b50505095945050505050565b5f808251600281111561421157614211614af8565b03614247578360200151838151811061422c5761422c6158c7565b60200260200101515f1961424091906158f4565b9050612073565b60018251600281111561425c5761425c614af8565b036142865783608001518381518110614277576142776158c7565b60200260200101519050612073565b5f845f0151848151811061429c5761429c6158c7565b602002602001015190505f6127108460200151836142ba91906150f7565b6142c49190614f4b565b90506142d18160026150f7565b6142db90836158f4565b866080015186815181106142f1576142f16158c7565b60200260200101516201000061430791906150f7565b6143119190614f4b565b9695505050505050565b5f805b8281108015614336575067ffffffffffffffff861615155b1561444a5760405f5b604081101561442757600167ffffffffffffffff8916821c81160361441f57604082148061439e575086828151811061437a5761437a6158c7565b6020026020010151878281518110614394576143946158c7565b6020026020010151105b8061441657508682815181106143b6576143b66158c7565b60200260200101518782815181106143d0576143d06158c7565b602002602001015114801561441657508582815181106143f2576143f26158c7565b602002602001015186828151811061440c5761440c6158c7565b6020026020010151115b1561441f578091505b60010161433f565b506001901b801996909616959190911790806144428161510e565b91505061431e565b50949350505050565b82610838576040517f4640cac10000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610392565b81545f906144b49061ffff8416906301000000900463ffffffff16614fc1565b43119392505050565b82545f9081906144df9061ffff8616906301000000900463ffffffff16614fc1565b90508280156144ed57508043105b6144f757806144f9565b435b95945050505050565b604080518181526108208101825260609160208201610800803683370190505090505f61452e85612430565b90505f80805b8881101561469c575f8a8a8381811061454f5761454f6158c7565b8a5192013560f81c92505f918a91508390811061456e5761456e6158c7565b602002602001015190508287858151811061458b5761458b6158c7565b60209081029190910101526145a08186614fc1565b94505f8c8c6145b0866001614fc1565b906145bc876009614fc1565b926145c993929190615993565b6145d291615a1a565b60c01c90505f5b67ffffffffffffffff821615614647576001808316900361462357828a60400151828151811061460b5761460b6158c7565b6020026020010181815161461f9190614fc1565b9052505b60018267ffffffffffffffff16901c9150808061463f9061510e565b9150506145d9565b50600167ffffffffffffffff8c16841c811614614664578661466f565b61466f6001886158f4565b61467a906009614fc1565b6146849085614fc1565b935050505081806146949061510e565b925050614534565b505f5b604081101561470c57600167ffffffffffffffff8916821c811603614704578681815181106146d0576146d06158c7565b6020026020010151836146e391906158f4565b86518051839081106146f7576146f76158c7565b6020026020010181815250505b60010161469f565b50835250909695505050505050565b5f85606001518581518110614732576147326158c7565b602002602001015190505f83826147499190614fc1565b90508087606001518781518110614762576147626158c7565b6020026020010181815250505f875f01518781518110614784576147846158c7565b60200260200101519050600160028111156147a1576147a1614af8565b845160028111156147b4576147b4614af8565b0361480d57806147c58460026150f7565b1080156147dc5750806147d98360026150f7565b10155b156148055785886080015188815181106147f8576147f86158c7565b6020026020010181815250505b505050610e15565b5f61271085602001518361482191906150f7565b61482b9190614f4b565b90505f81851161483b578161483d565b845b90505f61484a83856158f4565b851061485f5761485a83856158f4565b614861565b845b9050818111156148ad5761487582826158f4565b61487f908a6150f7565b8b608001518b81518110614895576148956158c7565b602002602001018181516148a99190614fc1565b9052505b5050505050505050505050565b5f602082840312156148ca575f5ffd5b5035919050565b60ff811681146148df575f5ffd5b50565b8035611ca3816148d1565b5f5f604083850312156148fe575f5ffd5b823591506020830135614910816148d1565b809150509250929050565b6001600160a01b03811681146148df575f5ffd5b8035611ca38161491b565b5f5f6040838503121561494b575f5ffd5b8235915060208301356149108161491b565b61ffff811681146148df575f5ffd5b8035611ca38161495d565b5f5f83601f840112614987575f5ffd5b50813567ffffffffffffffff81111561499e575f5ffd5b602083019150836020828501011115613cb0575f5ffd5b5f5f5f5f5f5f5f60a0888a0312156149cb575f5ffd5b8735965060208801356149dd8161495d565b9550604088013567ffffffffffffffff8111156149f8575f5ffd5b614a048a828b01614977565b909650945050606088013567ffffffffffffffff811115614a23575f5ffd5b614a2f8a828b01614977565b989b979a50959894979596608090950135949350505050565b5f5f5f60608486031215614a5a575f5ffd5b833592506020840135614a6c8161495d565b929592945050506040919091013590565b5f5f60408385031215614a8e575f5ffd5b8235915060208301356149108161495d565b5f5f5f5f60608587031215614ab3575f5ffd5b843593506020850135614ac58161495d565b9250604085013567ffffffffffffffff811115614ae0575f5ffd5b614aec87828801614977565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110614b3557614b35614af8565b9052565b5f6102408201905082518252602083015160208301526040830151614b6960408401826001600160a01b03169052565b506060830151614b7e606084018260ff169052565b506080830151614b93608084018260ff169052565b5060a0830151614ba860a084018260ff169052565b5060c0830151614bbb60c0840182614b25565b5060e0830151614bd160e084018261ffff169052565b50610100830151614be961010084018261ffff169052565b50610120830151614c0161012084018261ffff169052565b50610140830151614c1961014084018261ffff169052565b50610160830151614c3161016084018261ffff169052565b50610180830151614c4961018084018261ffff169052565b506101a0830151614c616101a084018261ffff169052565b506101c0830151614c796101c084018261ffff169052565b506101e0830151614c916101e084018261ffff169052565b50610200830151614cb76102008401826fffffffffffffffffffffffffffffffff169052565b50610220830151614cdd6102208401826fffffffffffffffffffffffffffffffff169052565b5092915050565b5f610240828403128015614cf6575f5ffd5b509092915050565b600a8110614b3557614b35614af8565b5f61024082019050614d21828451614cfe565b6020830151614d36602084018261ffff169052565b506040830151614d4e604084018263ffffffff169052565b506060830151614d6a606084018267ffffffffffffffff169052565b506080830151614d86608084018267ffffffffffffffff169052565b5060a0830151614da260a084018267ffffffffffffffff169052565b5060c0830151614dbe60c084018267ffffffffffffffff169052565b5060e0830151614dda60e084018267ffffffffffffffff169052565b50610100830151614df861010084018267ffffffffffffffff169052565b50610120830151614e1661012084018267ffffffffffffffff169052565b50610140830151614e3461014084018267ffffffffffffffff169052565b50610160830151614e5261016084018267ffffffffffffffff169052565b50610180830151614e7061018084018267ffffffffffffffff169052565b506101a0830151614e8d6101a08401826001600160a01b03169052565b506101c08301516101c08301526101e08301516101e083015261020083015161020083015261022083015161022083015292915050565b828152604081016120736020830184614cfe565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff818116838216019081111561070c5761070c614ed8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614f5957614f59614f1e565b500490565b805167ffffffffffffffff81168114611ca3575f5ffd5b5f5f5f60608486031215614f87575f5ffd5b614f9084614f5e565b9250614f9e60208501614f5e565b9150604084015163ffffffff81168114614fb6575f5ffd5b809150509250925092565b8082018082111561070c5761070c614ed8565b818382375f9101908152919050565b8581527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660208201527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b166021820152818360298301375f9101602901908152949350505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b60ff87168152608060208201525f6150b7608083018789615054565b82810360408401526150ca818688615054565b915050826060830152979650505050505050565b60ff828116828216039081111561070c5761070c614ed8565b808202811582820484141761070c5761070c614ed8565b5f5f19820361511f5761511f614ed8565b5060010190565b5f813561070c8161491b565b5f813561070c816148d1565b600381106148df575f5ffd5b5f813561070c8161513e565b6003821061516657615166614af8565b805477ff00000000000000000000000000000000000000000000008360b81b167fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216178255505050565b5f813561070c8161495d565b6fffffffffffffffffffffffffffffffff811681146148df575f5ffd5b5f813561070c816151bd565b81358155602082013560018201556002810161523c61520760408501615126565b82547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0391909116178255565b61529161524b60608501615132565b82547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1660a09190911b74ff000000000000000000000000000000000000000016178255565b6152e76152a060808501615132565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff00000000000000000000000000000000000000000016178255565b61533e6152f660a08501615132565b82547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b76ff0000000000000000000000000000000000000000000016178255565b61535361534d60c0850161514a565b82615156565b6153ad61536260e085016151b1565b82547fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b79ffff00000000000000000000000000000000000000000000000016178255565b61540a6153bd61010085016151b1565b82547fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d09190911b7bffff000000000000000000000000000000000000000000000000000016178255565b61546961541a61012085016151b1565b82547fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7dffff0000000000000000000000000000000000000000000000000000000016178255565b6154c861547961014085016151b1565b82547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660f09190911b7fffff00000000000000000000000000000000000000000000000000000000000016178255565b506003810161550d6154dd61016085016151b1565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001661ffff91909116178255565b61555261551d61018085016151b1565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff1660109190911b63ffff000016178255565b6155996155626101a085016151b1565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffff1660209190911b65ffff0000000016178255565b6155e26155a96101c085016151b1565b82547fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff1660309190911b67ffff00000000000016178255565b61562d6155f26101e085016151b1565b82547fffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffff1660409190911b69ffff000000000000000016178255565b61568861563d61020085016151da565b82547fffffffffffff00000000000000000000000000000000ffffffffffffffffffff1660509190911b79ffffffffffffffffffffffffffffffff0000000000000000000016178255565b5061387661569961022084016151da565b600483016fffffffffffffffffffffffffffffffff82167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161781555050565b5f602082840312156156eb575f5ffd5b81356120738161495d565b8035611ca3816151bd565b5f60208284031215615711575f5ffd5b8135612073816151bd565b8035611ca38161513e565b813581526020808301359082015261024081016157466040840161492f565b6001600160a01b03166040830152615760606084016148e2565b60ff166060830152615774608084016148e2565b60ff16608083015261578860a084016148e2565b60ff1660a083015261579c60c0840161571c565b6157a960c0840182614b25565b506157b660e0840161496c565b61ffff1660e08301526157cc610100840161496c565b61ffff166101008301526157e3610120840161496c565b61ffff166101208301526157fa610140840161496c565b61ffff16610140830152615811610160840161496c565b61ffff16610160830152615828610180840161496c565b61ffff1661018083015261583f6101a0840161496c565b61ffff166101a08301526158566101c0840161496c565b61ffff166101c083015261586d6101e0840161496c565b61ffff166101e083015261588461020084016156f6565b6fffffffffffffffffffffffffffffffff166102008301526158a961022084016156f6565b6fffffffffffffffffffffffffffffffff8116610220840152614cdd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561070c5761070c614ed8565b5f67ffffffffffffffff83168061592057615920614f1e565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614cdd57614cdd614ed8565b67ffffffffffffffff828116828216039081111561070c5761070c614ed8565b61ffff818116838216019081111561070c5761070c614ed8565b5f5f858511156159a1575f5ffd5b838611156159ad575f5ffd5b5050820193919092039150565b838152818360208301375f910160200190815292915050565b5f602082840312156159e3575f5ffd5b8135612073816148d1565b5f826159fc576159fc614f1e565b500690565b5f60208284031215615a11575f5ffd5b61207382614f5e565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015614cdd577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b8216169150509291505056fea164736f6c634300081e000a';
