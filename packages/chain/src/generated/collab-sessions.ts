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
  '0x60c060405234801561000f575f5ffd5b506040516159c33803806159c383398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516158c86100fb5f395f81816101f10152613e1101525f818161023c0152818161060301528181610cb7015281816118d501528181611f3e015281816127cc01528181612a0401528181612e5a01528181613d630152613e4f01526158c85ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c80638483ab30116100ad578063b902d8ae1161007d578063cf1f3bba11610063578063cf1f3bba146102dd578063d252bd7c146102f0578063deb9d58914610303575f5ffd5b8063b902d8ae146102aa578063badc2dff146102bd575f5ffd5b80638483ab301461025e5780638e664f52146102715780639481ad2114610284578063970c843014610297575f5ffd5b806341ff842d1161010257806367dfd4c9116100e857806367dfd4c91461021357806373cd8336146102265780637b10399914610237575f5ffd5b806341ff842d146101d957806361d027b3146101ec575f5ffd5b8063049878f314610133578063152c12521461014857806340e58ee514610178578063411f6b0b1461018b575b5f5ffd5b6101466101413660046146c9565b610323565b005b61015b6101563660046146fc565b6106e3565b6040516001600160a01b0390911681526020015b60405180910390f35b6101466101863660046146c9565b610712565b6101c7610199366004614749565b5f8281526001602090815260408083206001600160a01b0385168452600e0190915290205460ff1692915050565b60405160ff909116815260200161016f565b6101466101e73660046147c4565b61083d565b61015b7f000000000000000000000000000000000000000000000000000000000000000081565b6101466102213660046146c9565b610b18565b5f545b60405190815260200161016f565b61015b7f000000000000000000000000000000000000000000000000000000000000000081565b61014661026c366004614857565b610e1c565b61014661027f36600461488c565b610fb4565b6101466102923660046148af565b6110e5565b6101466102a5366004614857565b6112f4565b6101466102b8366004614857565b6113ba565b6102d06102cb3660046146c9565b611498565b60405161016f9190614948565b6102296102eb366004614af3565b61172a565b6101466102fe366004614857565b61193c565b6103166103113660046146c9565b6119dd565b60405161016f9190614b1d565b5f61032d82611c45565b90506103398282611ca8565b6009815460ff16600981111561035157610351614907565b0361039b5780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291849160ff90911690600401614cd3565b60405180910390fd5b335f908152600e8201602052604090205460ff16156103ef576040517f3a66c15e00000000000000000000000000000000000000000000000000000000815260048101839052336024820152604401610392565b60018101545f9061041090600160c01b900467ffffffffffffffff16611dc3565b600a8301549091507501000000000000000000000000000000000000000000900460ff16811061046f576040517fe03b109900000000000000000000000000000000000000000000000000000000815260048101849052602401610392565b6001828101805467ffffffffffffffff83851b8116600160c01b80840492909216170277ffffffffffffffffffffffffffffffffffffffffffffffff909116179055825460ff1660098111156104c7576104c7614907565b03610501576001811b60018301805467ffffffffffffffff9283169281169290921767ffffffffffffffff19909216919091179055610556565b6001811b6001830180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff8116680100000000000000009182900467ffffffffffffffff908116941693909317029190911790555b60ff81165f908152600d83016020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317905561059c816001614d14565b335f818152600e85016020908152604091829020805460ff191660ff95861617905590519284168352909185917f49cebb9a586c1e3a485cf361b12f25391e3e11337f46da31d887cd42e3791269910160405180910390a3600c8201546001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ae153b1e90339061064d90633b9aca00906fffffffffffffffffffffffffffffffff16614d5a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af11580156106b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106db9190614d84565b505050505050565b5f82815260016020908152604080832060ff85168452600d019091529020546001600160a01b03165b92915050565b5f61071c82611c45565b90506107288282611ca8565b805467010000000000000090046001600160a01b0316331461077f576040517f0818cf6200000000000000000000000000000000000000000000000000000000815260048101839052336024820152604401610392565b600a81015481545f916107c6917e0100000000000000000000000000000000000000000000000000000000000090910461ffff16906301000000900463ffffffff16614dd0565b431190506001825460ff1660098111156107e2576107e2614907565b1415806107ed575080155b1561082e5781546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291859160ff90911690600401614cd3565b6108388383611dfa565b505050565b5f61084a88886004611f9a565b90505f610857898361207a565b600283015490915060016801000000000000000090910467ffffffffffffffff1660ff83161c8116146108c9576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018a905261ffff89166024820152336044820152606401610392565b6108ed89898460020160109054906101000a900467ffffffffffffffff168461211f565b8260020160106101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f8989338a8a60405161092b929190614de3565b60405190819003812061097094939291899060200194855261ffff9390931660208501526001600160a01b039190911660408401526060830152608082015260a00190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060ff85165f908152600f87019093529120549091508114610a06576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a166024820152336044820152606401610392565b5f5f610a308a8a8a8a896002015f9054906101000a900467ffffffffffffffff168960ff1661218f565b9150915081610a7e576040517f3f7afe9e000000000000000000000000000000000000000000000000000000008152600481018d905261ffff8c166024820152336044820152606401610392565b846005015484828a8a604051602001610a9b959493929190614df2565b604051602081830303815290604052805190602001208560050181905550336001600160a01b03168b61ffff168d7f7b2c6376866a09da2b49dc4ddb560a2e73fefea47e12799e07e3d67f6ab3edcf878e8e8e8e8e604051610b0296959493929190614eaa565b60405180910390a4505050505050505050505050565b5f610b2282611c45565b9050610b2e8282611ca8565b335f908152600e8201602052604081205460ff1690819003610b85576040517ff4dafcf400000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610392565b5f610b9e610b94600184614eed565b60ff166001901b90565b6001840154909150600160801b9004811667ffffffffffffffff1615610c0a5782546040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff166024820152336044820152606401610392565b5f6001845460ff166009811115610c2357610c23614907565b1480610c4457506009845460ff166009811115610c4257610c42614907565b145b80610c6a57506001840154680100000000000000009004821667ffffffffffffffff1615155b90508015610d8757610ca88585610c82600187614eed565b7f6c656674000000000000000000000000000000000000000000000000000000006122a8565b600c8401546001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56903390610d0190633b9aca00906fffffffffffffffffffffffffffffffff16614d5a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b158015610d6c575f5ffd5b505af1158015610d7e573d5f5f3e3d5ffd5b50505050610e15565b6001808501805467ffffffffffffffff808616600160801b8084049290921617027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff909116179055339086907f6a13e21c7c793a628d2d83e9fbcdaffa2d0a7677b70ca5d80e3cdbac537abe3490610dff9087614eed565b60405160ff909116815260200160405180910390a35b5050505050565b5f610e2984846007611f9a565b90505f610e36858361207a565b6003830154909150600160801b810467ffffffffffffffff90811668010000000000000000909204161760ff82161c600190811603610eb4576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff85166024820152336044820152606401610392565b81600701548303610f165760038201805467ffffffffffffffff600160ff85161b8116680100000000000000008084049290921617027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909116179055610f64565b60038201805467ffffffffffffffff600160ff85161b8116600160801b8084049290921617027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff9091161790555b336001600160a01b03168461ffff16867f65a1c28b449ce5ad1d0f954d54e8eba6ce776f907807bc8c554fb305b30f295586604051610fa591815260200190565b60405180910390a45050505050565b5f610fc183836008611f9a565b6003810154909150610fe89068010000000000000000900467ffffffffffffffff16612430565b600382015461100790600160801b900467ffffffffffffffff16612430565b1115611017576108388382612468565b60078101545f901561103757600382015467ffffffffffffffff16611039565b5f5b905067ffffffffffffffff81161561105657600782015460068301555b5f611061838361265f565b90508361ffff16857ffeacd6a961866d5c08a13afef5b99a38fff9aa8c496afef33f3c8d986018a2d1856006015485633b9aca008667ffffffffffffffff166110aa9190614f06565b6040805193845267ffffffffffffffff90921660208401529082015260600160405180910390a36110db8584612834565b610e158584612ad4565b5f6110f285856005611f9a565b6002810154600582015491925067ffffffffffffffff1690611115858584612c89565b14611159576040517fb1c68edb0000000000000000000000000000000000000000000000000000000081526004810187905261ffff86166024820152604401610392565b5f60405180606001604052808460080160020160179054906101000a900460ff16600281111561118b5761118b614907565b8152600a850154600160c01b810461ffff166020830152760100000000000000000000000000000000000000000000900460ff1660409091015290505f806111de8787866111d889612d5d565b87612ff3565b60038701805467ffffffffffffffff80851667ffffffffffffffff199092168217909255600289018054928416600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff90931692909217909155919350915015611245576006611248565b60085b8554869060ff1916600183600981111561126457611264614907565b021790555084547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff16021785556040805167ffffffffffffffff80851682528316602082015261ffff8a16918b917f8c1cef062f0033d8ff04b17a63458b71bbe4d83bcf1f57f4962ea0c2215c47f0910160405180910390a3505050505050505050565b5f61130184846006611f9a565b905061130d84826130c1565b6004810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001633908117909155600780830184905582547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff001663010000004363ffffffff16021717825560408051848152905161ffff86169187917f7ba4f86321d355867417dc3e65805f8c41ab59c619a7f4d2f1bf3252e7c482af9181900360200190a450505050565b5f6113c784846003611f9a565b90505f6113d4858361207a565b90506113fa85858460020160089054906101000a900467ffffffffffffffff168461211f565b60028301805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff90921691909117905560ff81165f818152600f8401602090815260409182902086905581519283528201859052339161ffff87169188917fad4cdc48e4347705fb49f49e91f9a8c18c60ea67bb534d27fa3feda5c4e039719101610fa5565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081019190915261153182611c45565b6040805161024081018252600883018054825260098401546020830152600a909301546001600160a01b0381169282019290925260ff7401000000000000000000000000000000000000000083048116606083015275010000000000000000000000000000000000000000008304811660808301527601000000000000000000000000000000000000000000008304811660a083015290929160c0840191770100000000000000000000000000000000000000000000009091041660028111156115fd576115fd614907565b600281111561160e5761160e614907565b8152600282015461ffff600160c01b8204811660208401527a0100000000000000000000000000000000000000000000000000008204811660408401527c01000000000000000000000000000000000000000000000000000000008204811660608401527e0100000000000000000000000000000000000000000000000000000000000090910481166080830152600383015480821660a0840152620100008104821660c08401526401000000008104821660e08401526601000000000000810482166101008401526801000000000000000081049091166101208301526fffffffffffffffffffffffffffffffff6a010000000000000000000090910481166101408301526004909201549091166101609091015292915050565b5f61173482613214565b5f5f815461174190614f1d565b91829055505f81815260016020818152604090922080547fffffffffff000000000000000000000000000000000000000000000000ffff001663010000004363ffffffff16027fffffffffff0000000000000000000000000000000000000000ffffffffffffff1617336701000000000000000217909117815590840135600682015590915082600882016117d68282614ff5565b505f90506117ec610140850161012086016154ea565b61ffff1661180261022086016102008701615510565b6fffffffffffffffffffffffffffffffff1661181e9190614f06565b905061182e633b9aca0082614d5a565b8260040160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316837f3affae02489a486061da2ae8b1d1efe710bd404edce1ced07c657393e7275f53866040516118929190615536565b60405180910390a38015611935576040517fb324e80d000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b324e80d906044015f604051808303815f87803b15801561191e575f5ffd5b505af1158015611930573d5f5f3e3d5ffd5b505050505b5050919050565b5f61194984846002611f9a565b90505f611956858361207a565b6002830154909150611976908690869067ffffffffffffffff168461211f565b60028301805467ffffffffffffffff191667ffffffffffffffff929092169190911790556040805160ff8316815260208101859052339161ffff87169188917f9d2d2f567e447916dc56f0baea5e155bda6f8fc01e0c1ba4abf42b7e7df7515f9101610fa5565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810182905290611a7683611c45565b8054909150829060ff166009811115611a9157611a91614907565b90816009811115611aa457611aa4614907565b905250805463ffffffff630100000082041660408401525f908190611acd90849060ff166137d0565b8454919350915060ff166009811115611ae857611ae8614907565b826009811115611afa57611afa614907565b14611b365763ffffffff81166040850152818185826009811115611b2057611b20614907565b6009811115611b3157611b31614907565b905250505b825461ffff61010091829004166020860152600184015467ffffffffffffffff80821660608801526801000000000000000080830482166080890152600160801b92839004821660a0890152600287015480831660c08a0152818104831660e08a0152838104831694890194909452600160c01b9093048116610120880152600386015480821661014089015292830481166101608801529104811661018086015260048401546001600160a01b0381166101a087015260068501546101c087015260078501546101e08701526005850154610200870152611c3691633b9aca009174010000000000000000000000000000000000000000900416614f06565b61022085015250919392505050565b5f81815260016020526040812090815460ff166009811115611c6957611c69614907565b03611ca3576040517f83f585de00000000000000000000000000000000000000000000000000000000815260048101839052602401610392565b919050565b805460ff165b5f5f611cba84846137d0565b91509150826009811115611cd057611cd0614907565b826009811115611ce257611ce2614907565b03611cee575050505050565b83548290859060ff19166001836009811115611d0c57611d0c614907565b021790555083547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff16630100000063ffffffff8316021784556002826009811115611d5957611d59614907565b03611dbb578354600685015460018601546040805192835267ffffffffffffffff909116602083015261010090920461ffff169187917f732e9dd9bf0dc4a4f6c9d6bc2c482a4cae7dde06371ee508a63ccf6888d384c2910160405180910390a35b509050611cae565b5f5b604081108015611de35750600167ffffffffffffffff8316821c8116145b15611ca35780611df281614f1d565b915050611dc5565b6004810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff8116909155815460097fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff0090911663010000004363ffffffff16021717825560068201547401000000000000000000000000000000000000000090910467ffffffffffffffff169083907f5314f29410492672dac4fef1c913589a23c842773c5dfffb5a7c4c6fe5338f1390611eba633b9aca0085614f06565b6040805192835260208301919091520160405180910390a267ffffffffffffffff8116156108385781546040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526701000000000000009091046001600160a01b0390811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015611f7f575f5ffd5b505af1158015611f91573d5f5f3e3d5ffd5b50505050505050565b5f611fa484611c45565b9050611fb08482611ca8565b805461ffff848116610100909204161461200a5780546040517fdc3b56f90000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff166024820152604401610392565b81600981111561201c5761201c614907565b815460ff16600981111561203257612032614907565b146120735780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291869160ff90911690600401614cd3565b9392505050565b335f908152600e8201602052604090205460ff168015806120d457506001808301546120d29167ffffffffffffffff909116906120b79084614eed565b60ff16600167ffffffffffffffff8316821c81161492915050565b155b15612114576040517ff4dafcf400000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610392565b612073600182614eed565b5f600167ffffffffffffffff841660ff84161c81160361217e576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff85166024820152336044820152606401610392565b50600160ff919091161b1792915050565b5f5f5f61219d898987613c0d565b905080515f036121b3575f5f925092505061229d565b6001841b1985165f195f805b8981101561228b575f8b8b838181106121da576121da6156d6565b919091013560f81c9150506040811015806122045750600167ffffffffffffffff8616821c811614155b1561221a575f5f9750975050505050505061229d565b5f86828151811061222d5761222d6156d6565b602002602001015190508481118061224e5750848114801561224e57508382105b15612265575f5f985098505050505050505061229d565b805f03612275576001821b881797505b6001821b199590951694935091506001016121bf565b50505067ffffffffffffffff16159250505b965096945050505050565b5f600160ff84161b6001850180546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000821667ffffffffffffffff941980841686169182176801000000000000000067ffffffffffffffff1990951692909217849004811686169093021790811677ffffffffffffffffffffffffffffffffffffffffffffffff600160801b808404851687160290811691909117600160c01b7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff90931690911782900483169094160292909217905560ff84165f818152600d87016020908152604080832080547fffffffffffffffffffffffff000000000000000000000000000000000000000081169091556001600160a01b0316808452600e8a01835292819020805460ff19169055805193845290830186905292935091829188917f35a0d37d78e66463eab4c605771561e0fb50ebb48d70789b259fba559496aa1e910160405180910390a3505050505050565b5f67ffffffffffffffff82165b8015612462578161244d81614f1d565b925061245c9050600182615703565b1661243d565b50919050565b6004810154600c8201546001600160a01b03909116905f906124a190633b9aca00906fffffffffffffffffffffffffffffffff16614d5a565b83546040519192506001600160a01b0384169161010090910461ffff169086907fab01c81b22e79e2e50c6e4a97894886a84cc95b99bb92669b283cc67ecbd4ac8905f90a46001600160a01b0382165f908152600e8401602052604090205460ff16801561255b57612517610b94600183614eed565b60038501805477ffffffffffffffffffffffffffffffffffffffffffffffff8116600160c01b9182900467ffffffffffffffff908116941693909317029190911790555b600a8401546001600160a01b03908116908416036125bd576004840180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000001790555b6003840180547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff1690555f60078501819055845463ffffffff43166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff00909116176006178555610e15908490612639600286615716565b7f6d6f64656c000000000000000000000000000000000000000000000000000000613d0a565b5f5f61266a83612430565b9050805f0361267c575f91505061070c565b600b84015481906126b290633b9aca00906a010000000000000000000090046fffffffffffffffffffffffffffffffff16614d5a565b6126bc9190614d5a565b91508167ffffffffffffffff165f036126d8575f91505061070c565b6126e28183615745565b60048501805460149061271890849074010000000000000000000000000000000000000000900467ffffffffffffffff16615768565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f5f90505b60408160ff16101561282c57600167ffffffffffffffff851660ff83161c8116036128245760ff81165f908152600d860160205260408082205490517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b039182166004820152602481019290925267ffffffffffffffff851660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b15801561280d575f5ffd5b505af115801561281f573d5f5f3e3d5ffd5b505050505b600101612743565b505092915050565b60028101546001820154600c83015467ffffffffffffffff600160c01b8404811693680100000000000000008104600160801b91829004831619168216930416905f9061289890633b9aca00906fffffffffffffffffffffffffffffffff16614d5a565b90505f5b60408160ff161015612a81576001848617841767ffffffffffffffff1660ff83161c811603612a795760ff81165f818152600d880160205260408120546001600160a01b03169167ffffffffffffffff8816901c60019081161461295f57600167ffffffffffffffff871660ff85161c811614612939577f6c65667400000000000000000000000000000000000000000000000000000000612981565b7f73696c656e740000000000000000000000000000000000000000000000000000612981565b7f696e76616c6964000000000000000000000000000000000000000000000000005b905061298f898985846122a8565b807f6c6566740000000000000000000000000000000000000000000000000000000003612a60576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03838116600483015267ffffffffffffffff861660248301525f60448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612a45575f5ffd5b505af1158015612a57573d5f5f3e3d5ffd5b50505050612a76565b612a768285612a70600282615716565b84613d0a565b50505b60010161289c565b505050600190920180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000811667ffffffffffffffff808316680100000000000000009093041691909117179055505050565b5f60028201819055600382018190556004820180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16905560058201819055600782018190558154612b3190610100900461ffff166001615788565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff1661010061ffff838116918202929092178555600a8501549293507c0100000000000000000000000000000000000000000000000000000000909204169003612ba1576108388383611dfa565b81547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff1602178255600a82015460018301547401000000000000000000000000000000000000000090910460ff1690612c0f9067ffffffffffffffff16612430565b1015612c245750805460ff1916600117905550565b815460ff19166002178255600682015460018301546040805192835267ffffffffffffffff909116602083015261ffff83169185917f732e9dd9bf0dc4a4f6c9d6bc2c482a4cae7dde06371ee508a63ccf6888d384c2910160405180910390a3505050565b5f5f612c9483612430565b90505f5b84811015612d54575f868683818110612cb357612cb36156d6565b919091013560f81c91505f9050600167ffffffffffffffff8716831c811614612cdc5783612ce7565b612ce7600185615703565b612cf2846009614dd0565b612cfc9190614dd0565b905086811115612d1357505f935061207392505050565b84612d2082858a8c6157a2565b604051602001612d32939291906157c9565b6040516020818303038152906040528051906020012094508092505050612c98565b50509392505050565b60408051818152610820810182526060916020820161080080368337019050506002830154600a840154919250600160801b900467ffffffffffffffff16907a010000000000000000000000000000000000000000000000000000900461ffff165f805b60408160ff161015612f1457600167ffffffffffffffff851660ff83161c811603612f0c576001858260ff1681518110612dfd57612dfd6156d6565b60209081029190910101528215612f0c5760ff81165f908152600d870160205260408082205490517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063dd4bc10190602401606060405180830381865afa158015612ea1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ec59190614d84565b505090508067ffffffffffffffff16868360ff1681518110612ee957612ee96156d6565b6020908102919091010152612f0867ffffffffffffffff821684614dd0565b9250505b600101612dc1565b50815f03612f2457505050919050565b5f612710612f328484614f06565b612f3c9190614d5a565b90505f5b60408160ff161015612fe957600167ffffffffffffffff861660ff83161c811603612fe1575f82878360ff1681518110612f7c57612f7c6156d6565b602002602001015110612f8f5782612fad565b868260ff1681518110612fa457612fa46156d6565b60200260200101515b90508015612fbb5780612fbe565b60015b878360ff1681518110612fd357612fd36156d6565b602002602001018181525050505b600101612f40565b5050505050919050565b5f808061300260086040614f06565b67ffffffffffffffff81111561301a5761301a6157e2565b604051908082528060200260200182016040528015613043578160200160208202803683370190505b5090505f6130548989898986613ead565b905061306687878488602001516140e9565b61308c82826130748a612430565b8851600281111561308757613087614907565b6141f7565b606061309c8389885f01516142ee565b80955081925050506130b2818760400151614457565b94505050509550959350505050565b600a8101545f906001600160a01b031633148015613104575060048201547c0100000000000000000000000000000000000000000000000000000000900460ff16155b9050801561311157505050565b60048201545f907c0100000000000000000000000000000000000000000000000000000000900460ff16806131705750600b830154835461316d916601000000000000900461ffff16906301000000900463ffffffff16614dd0565b43115b335f908152600e8501602052604081205491925060ff90911690828015613199575060ff821615155b80156131d2575060038501546001808701546131d292600160c01b900467ffffffffffffffff9081161990911616906120b79085614eed565b9050806106db576040517facf599a000000000000000000000000000000000000000000000000000000000815260048101879052336024820152604401610392565b6132676003613229608084016060850161580f565b60ff1610157f6d696e5061727469636970616e7473000000000000000000000000000000000061325f608085016060860161580f565b60ff166144d2565b6132e261327a608083016060840161580f565b60ff1661328d60a084016080850161580f565b60ff16101580156132b1575060406132ab60a084016080850161580f565b60ff1611155b7f6d61785061727469636970616e7473000000000000000000000000000000000061325f60a085016080860161580f565b61335b6132f560c0830160a0840161580f565b60ff161580159061332a575061331160a083016080840161580f565b60ff1661332460c0840160a0850161580f565b60ff1611155b7f73656c656374656400000000000000000000000000000000000000000000000061325f60c0850160a0860161580f565b6133b2611388613372610100840160e085016154ea565b61ffff16107f7472696d427073000000000000000000000000000000000000000000000000006133a9610100850160e086016154ea565b61ffff166144d2565b6134036127106133ca610120840161010085016154ea565b61ffff1611157f77656967687443617042707300000000000000000000000000000000000000006133a9610120850161010086016154ea565b613451613418610140830161012084016154ea565b61ffff1615157f726f756e647300000000000000000000000000000000000000000000000000006133a9610140850161012086016154ea565b61349f613466610180830161016084016154ea565b61ffff1615157f757064617465426c6f636b7300000000000000000000000000000000000000006133a9610180850161016086016154ea565b6134ed6134b46101a0830161018084016154ea565b61ffff1615157f636f6d6d6974426c6f636b7300000000000000000000000000000000000000006133a96101a0850161018086016154ea565b61353b6135026101c083016101a084016154ea565b61ffff1615157f72657665616c426c6f636b7300000000000000000000000000000000000000006133a96101c085016101a086016154ea565b6135896135506101e083016101c084016154ea565b61ffff1615157f7075626c697368426c6f636b73000000000000000000000000000000000000006133a96101e085016101c086016154ea565b6135d761359e61020083016101e084016154ea565b61ffff1615157f6368616c6c656e6765426c6f636b7300000000000000000000000000000000006133a961020085016101e086016154ea565b613658633b9aca006135f161022084016102008501615510565b6fffffffffffffffffffffffffffffffff1661360d919061582a565b157f726577617264506572526f756e6400000000000000000000000000000000000061364161022085016102008601615510565b6fffffffffffffffffffffffffffffffff166144d2565b5f61366b610140830161012084016154ea565b61ffff1661368161022084016102008501615510565b6fffffffffffffffffffffffffffffffff1661369d9190614f06565b90506136ee67ffffffffffffffff6136b9633b9aca0084614d5a565b11157f726577617264506572526f756e6400000000000000000000000000000000000061364161022086016102008701615510565b6137cc61370361024084016102208501615510565b6fffffffffffffffffffffffffffffffff16158015906137535750633b9aca0061373561024085016102208601615510565b6fffffffffffffffffffffffffffffffff16613751919061582a565b155b8015613799575067ffffffffffffffff633b9aca0061377a61024086016102208701615510565b6fffffffffffffffffffffffffffffffff166137969190614d5a565b11155b7f626f6e640000000000000000000000000000000000000000000000000000000061364161024086016102208701615510565b5050565b5f8060018360098111156137e6576137e6614907565b036138b857600a8401545f906138239086907e01000000000000000000000000000000000000000000000000000000000000900461ffff16614513565b60018601549091505f906138409067ffffffffffffffff16612430565b600a8701549091505f907501000000000000000000000000000000000000000000900460ff1682148061389a575082801561389a5750600a87015474010000000000000000000000000000000000000000900460ff168210155b9050806138a857855f6138ac565b6002435b94509450505050613c06565b60028360098111156138cc576138cc614907565b0361397c57600b8401546001850154600286015461ffff9092169167ffffffffffffffff90811691161480159061390a57506139088582614513565b155b1561391b57835f9250925050613c06565b60028501545f906003906139389067ffffffffffffffff16612430565b101590508061394857600861394b565b60035b60018701546002880154613971918991869167ffffffffffffffff91821691161461453c565b935093505050613c06565b600383600981111561399057613990614907565b03613a5a57600b8401546001850154600286015461ffff62010000909304929092169168010000000000000000900467ffffffffffffffff9081169116148015906139e257506139e08582614513565b155b156139f357835f9250925050613c06565b600285015468010000000000000000900467ffffffffffffffff165f03613a1b576008613a1e565b60045b60018601546002870154613a50918891859167ffffffffffffffff90811668010000000000000000909204161461453c565b9250925050613c06565b6004836009811115613a6e57613a6e614907565b03613b2c57600b840154600285015464010000000090910461ffff169068010000000000000000810467ffffffffffffffff908116600160801b9092041614801590613ac15750613abf8582614513565b155b15613ad257835f9250925050613c06565b6002850154600160801b900467ffffffffffffffff165f03613af5576008613af8565b60055b6002860154613a509087908490600160801b810467ffffffffffffffff90811668010000000000000000909204161461453c565b6006836009811115613b4057613b40614907565b148015613b825750600b840154613b66906601000000000000900461ffff166004614f06565b8454613b7f91906301000000900463ffffffff16614dd0565b43115b15613b9257506008905043613c06565b6007836009811115613ba657613ba6614907565b148015613bce5750600b840154613bce90859068010000000000000000900461ffff16614513565b15613c0057600b840154600890613bf790869068010000000000000000900461ffff165f61453c565b91509150613c06565b508190505f5b9250929050565b6060613c1882612430565b613c23906002614f06565b83036120735760408051818152610820810182529060208201610800803683370190505090505f805b6040811015612d5457600167ffffffffffffffff8516821c811603613d02575f8686613c79856001614dd0565b818110613c8857613c886156d6565b919091013560f81c90506008888886818110613ca657613ca66156d6565b9050013560f81c60f81b60f81c60ff16901b17905061ffff8114613cd457613ccf816001614dd0565b613cd6565b5f5b848381518110613ce857613ce86156d6565b6020908102919091010152613cfe600284614dd0565b9250505b600101613c4c565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03858116600483015267ffffffffffffffff808616602484015284166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613dab573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613dcf919061583d565b905067ffffffffffffffff811615610e15576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015613e90575f5ffd5b505af1158015613ea2573d5f5f3e3d5ffd5b505050505050505050565b6060613ebb60036040614f06565b67ffffffffffffffff811115613ed357613ed36157e2565b604051908082528060200260200182016040528015613efc578160200160208202803683370190505b5090505f613f0985612430565b90505f805b878110156140dc575f898983818110613f2957613f296156d6565b895192013560f81c92505f9189915083908110613f4857613f486156d6565b602090810291909101015190505f600167ffffffffffffffff8b16841c811614613f725785613f7d565b613f7d600187615703565b90505f600985018d01905080888781518110613f9b57613f9b6156d6565b60209081029190910101528188613fb3886001614dd0565b81518110613fc357613fc36156d6565b60209081029190910101528288613fdb886002614dd0565b81518110613feb57613feb6156d6565b6020908102919091010152614001600387614dd0565b95505f8d8d614011886001614dd0565b9061401d896009614dd0565b9261402a939291906157a2565b61403391615856565b60c01c90505f5b67ffffffffffffffff8216156140ba576001808316900361409657848b6005614064600885614f06565b61406e9190614dd0565b8151811061407e5761407e6156d6565b602002602001018181516140929190614dd0565b9052505b60018267ffffffffffffffff16901c915080806140b290614f1d565b91505061403a565b506140c6836009614dd0565b6140d09087614dd0565b95505050505050613f0e565b5082525095945050505050565b5f805b604081101561412457848181518110614107576141076156d6565b60200260200101518261411a9190614dd0565b91506001016140ec565b505f5b60408110156106db57600167ffffffffffffffff8716821c8116036141ef575f858281518110614159576141596156d6565b60200260200101518361416c9190615703565b90508085600161417d600886614f06565b6141879190614dd0565b81518110614197576141976156d6565b60209081029190910101526127106141af8583614f06565b6141b99190614d5a565b8560026141c7600886614f06565b6141d19190614dd0565b815181106141e1576141e16156d6565b602002602001018181525050505b600101614127565b6020840160208401845160051b810160015b8581116142e457825b828110156142db5760208101518083111561422d57506142d3565b604082015182515f1990850101355f1a60081b870160808101805186850384020190528861425d575050506142d3565b8051925081830191508181526020810151606082018a600181146142b55760408401518087101561428c578096505b80840386111561429c5780840395505b50858511156142b057858503880282510182525b6142cc565b828560011b1015838760011b1016156142cc578782525b5050505050505b606001614212565b50600101614209565b5050505050505050565b60408051818152610820810182526060915f919060208201610800803683370190505091505f805b604081101561444a57600167ffffffffffffffff8716821c811603614442575f876001614344600885614f06565b61434e9190614dd0565b8151811061435e5761435e6156d6565b60200260200101519050805f14806143b0575080886005614380600886614f06565b61438a9190614dd0565b8151811061439a5761439a6156d6565b602002602001015160026143ae9190614f06565b115b156143c3576001821b8417935050614442565b6144178883838260046143d7600885614f06565b6143e19190614dd0565b815181106143f1576143f16156d6565b6020026020010151620100006144079190614f06565b6144119190614d5a565b89614581565b858461442281614f1d565b955081518110614434576144346156d6565b602002602001018181525050505b600101614316565b5080835250935093915050565b81515f9080831115614467578092505b602084018160051b81015f5b858110156144c857828351602085015b848110156144a55780518281101561449c578092508193505b50602001614483565b50845182526020850194506001603f82161b871796505050600181019050614473565b5050505092915050565b82610838576040517f4640cac10000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610392565b81545f906145339061ffff8416906301000000900463ffffffff16614dd0565b43119392505050565b82545f90819061455e9061ffff8616906301000000900463ffffffff16614dd0565b905082801561456c57508043105b6145765780614578565b435b95945050505050565b5f8061458e600886614f06565b90505f6145a38567ffffffffffffffff615703565b905060018460028111156145b9576145b9614907565b036145e957866145ca600384614dd0565b815181106145da576145da6156d6565b6020026020010151905061469f565b60028460028111156145fd576145fd614907565b0361469f578661460e600284614dd0565b8151811061461e5761461e6156d6565b602002602001015160026146329190614f06565b8761463e600185614dd0565b8151811061464e5761464e6156d6565b60200260200101516146609190615703565b8761466c600385614dd0565b8151811061467c5761467c6156d6565b6020026020010151620100006146929190614f06565b61469c9190614d5a565b90505b8560086146b48767ffffffffffffffff615703565b901b605083901b171792505050949350505050565b5f602082840312156146d9575f5ffd5b5035919050565b60ff811681146146ee575f5ffd5b50565b8035611ca3816146e0565b5f5f6040838503121561470d575f5ffd5b82359150602083013561471f816146e0565b809150509250929050565b6001600160a01b03811681146146ee575f5ffd5b8035611ca38161472a565b5f5f6040838503121561475a575f5ffd5b82359150602083013561471f8161472a565b61ffff811681146146ee575f5ffd5b8035611ca38161476c565b5f5f83601f840112614796575f5ffd5b50813567ffffffffffffffff8111156147ad575f5ffd5b602083019150836020828501011115613c06575f5ffd5b5f5f5f5f5f5f5f60a0888a0312156147da575f5ffd5b8735965060208801356147ec8161476c565b9550604088013567ffffffffffffffff811115614807575f5ffd5b6148138a828b01614786565b909650945050606088013567ffffffffffffffff811115614832575f5ffd5b61483e8a828b01614786565b989b979a50959894979596608090950135949350505050565b5f5f5f60608486031215614869575f5ffd5b83359250602084013561487b8161476c565b929592945050506040919091013590565b5f5f6040838503121561489d575f5ffd5b82359150602083013561471f8161476c565b5f5f5f5f606085870312156148c2575f5ffd5b8435935060208501356148d48161476c565b9250604085013567ffffffffffffffff8111156148ef575f5ffd5b6148fb87828801614786565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6003811061494457614944614907565b9052565b5f610240820190508251825260208301516020830152604083015161497860408401826001600160a01b03169052565b50606083015161498d606084018260ff169052565b5060808301516149a2608084018260ff169052565b5060a08301516149b760a084018260ff169052565b5060c08301516149ca60c0840182614934565b5060e08301516149e060e084018261ffff169052565b506101008301516149f861010084018261ffff169052565b50610120830151614a1061012084018261ffff169052565b50610140830151614a2861014084018261ffff169052565b50610160830151614a4061016084018261ffff169052565b50610180830151614a5861018084018261ffff169052565b506101a0830151614a706101a084018261ffff169052565b506101c0830151614a886101c084018261ffff169052565b506101e0830151614aa06101e084018261ffff169052565b50610200830151614ac66102008401826fffffffffffffffffffffffffffffffff169052565b50610220830151614aec6102208401826fffffffffffffffffffffffffffffffff169052565b5092915050565b5f610240828403128015614b05575f5ffd5b509092915050565b600a811061494457614944614907565b5f61024082019050614b30828451614b0d565b6020830151614b45602084018261ffff169052565b506040830151614b5d604084018263ffffffff169052565b506060830151614b79606084018267ffffffffffffffff169052565b506080830151614b95608084018267ffffffffffffffff169052565b5060a0830151614bb160a084018267ffffffffffffffff169052565b5060c0830151614bcd60c084018267ffffffffffffffff169052565b5060e0830151614be960e084018267ffffffffffffffff169052565b50610100830151614c0761010084018267ffffffffffffffff169052565b50610120830151614c2561012084018267ffffffffffffffff169052565b50610140830151614c4361014084018267ffffffffffffffff169052565b50610160830151614c6161016084018267ffffffffffffffff169052565b50610180830151614c7f61018084018267ffffffffffffffff169052565b506101a0830151614c9c6101a08401826001600160a01b03169052565b506101c08301516101c08301526101e08301516101e083015261020083015161020083015261022083015161022083015292915050565b828152604081016120736020830184614b0d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff818116838216019081111561070c5761070c614ce7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614d6857614d68614d2d565b500490565b805167ffffffffffffffff81168114611ca3575f5ffd5b5f5f5f60608486031215614d96575f5ffd5b614d9f84614d6d565b9250614dad60208501614d6d565b9150604084015163ffffffff81168114614dc5575f5ffd5b809150509250925092565b8082018082111561070c5761070c614ce7565b818382375f9101908152919050565b8581527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660208201527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b166021820152818360298301375f9101602901908152949350505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b60ff87168152608060208201525f614ec6608083018789614e63565b8281036040840152614ed9818688614e63565b915050826060830152979650505050505050565b60ff828116828216039081111561070c5761070c614ce7565b808202811582820484141761070c5761070c614ce7565b5f5f198203614f2e57614f2e614ce7565b5060010190565b5f813561070c8161472a565b5f813561070c816146e0565b600381106146ee575f5ffd5b5f813561070c81614f4d565b60038210614f7557614f75614907565b805477ff00000000000000000000000000000000000000000000008360b81b167fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216178255505050565b5f813561070c8161476c565b6fffffffffffffffffffffffffffffffff811681146146ee575f5ffd5b5f813561070c81614fcc565b81358155602082013560018201556002810161504b61501660408501614f35565b82547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0391909116178255565b6150a061505a60608501614f41565b82547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1660a09190911b74ff000000000000000000000000000000000000000016178255565b6150f66150af60808501614f41565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff00000000000000000000000000000000000000000016178255565b61514d61510560a08501614f41565b82547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b76ff0000000000000000000000000000000000000000000016178255565b61516261515c60c08501614f59565b82614f65565b6151bc61517160e08501614fc0565b82547fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b79ffff00000000000000000000000000000000000000000000000016178255565b6152196151cc6101008501614fc0565b82547fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d09190911b7bffff000000000000000000000000000000000000000000000000000016178255565b6152786152296101208501614fc0565b82547fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7dffff0000000000000000000000000000000000000000000000000000000016178255565b6152d76152886101408501614fc0565b82547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660f09190911b7fffff00000000000000000000000000000000000000000000000000000000000016178255565b506003810161531c6152ec6101608501614fc0565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001661ffff91909116178255565b61536161532c6101808501614fc0565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff1660109190911b63ffff000016178255565b6153a86153716101a08501614fc0565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffff1660209190911b65ffff0000000016178255565b6153f16153b86101c08501614fc0565b82547fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff1660309190911b67ffff00000000000016178255565b61543c6154016101e08501614fc0565b82547fffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffff1660409190911b69ffff000000000000000016178255565b61549761544c6102008501614fe9565b82547fffffffffffff00000000000000000000000000000000ffffffffffffffffffff1660509190911b79ffffffffffffffffffffffffffffffff0000000000000000000016178255565b506137cc6154a86102208401614fe9565b600483016fffffffffffffffffffffffffffffffff82167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161781555050565b5f602082840312156154fa575f5ffd5b81356120738161476c565b8035611ca381614fcc565b5f60208284031215615520575f5ffd5b813561207381614fcc565b8035611ca381614f4d565b813581526020808301359082015261024081016155556040840161473e565b6001600160a01b0316604083015261556f606084016146f1565b60ff166060830152615583608084016146f1565b60ff16608083015261559760a084016146f1565b60ff1660a08301526155ab60c0840161552b565b6155b860c0840182614934565b506155c560e0840161477b565b61ffff1660e08301526155db610100840161477b565b61ffff166101008301526155f2610120840161477b565b61ffff16610120830152615609610140840161477b565b61ffff16610140830152615620610160840161477b565b61ffff16610160830152615637610180840161477b565b61ffff1661018083015261564e6101a0840161477b565b61ffff166101a08301526156656101c0840161477b565b61ffff166101c083015261567c6101e0840161477b565b61ffff166101e08301526156936102008401615505565b6fffffffffffffffffffffffffffffffff166102008301526156b86102208401615505565b6fffffffffffffffffffffffffffffffff8116610220840152614aec565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561070c5761070c614ce7565b5f67ffffffffffffffff83168061572f5761572f614d2d565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614aec57614aec614ce7565b67ffffffffffffffff828116828216039081111561070c5761070c614ce7565b61ffff818116838216019081111561070c5761070c614ce7565b5f5f858511156157b0575f5ffd5b838611156157bc575f5ffd5b5050820193919092039150565b838152818360208301375f910160200190815292915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f6020828403121561581f575f5ffd5b8135612073816146e0565b5f8261583857615838614d2d565b500690565b5f6020828403121561584d575f5ffd5b61207382614d6d565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015614aec577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b8216169150509291505056fea164736f6c634300081e000a';
