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
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      }
    ],
    "name": "CollabSessions_DigestMissing",
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
        "name": "account",
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
  '0x60c060405234801561000f575f5ffd5b50604051615e73380380615e7383398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051615d6a6101095f395f81816101f101526142bf01525f818161023c015281816105f601528181610c8b0152818161119c0152818161163301528181611c1e015281816122f601528181612bd001528181612eb60152818161334a015281816141a801526142fd0152615d6a5ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c80638483ab30116100ad578063b902d8ae1161007d578063cf1f3bba11610063578063cf1f3bba146102dd578063d252bd7c146102f0578063deb9d58914610303575f5ffd5b8063b902d8ae146102aa578063badc2dff146102bd575f5ffd5b80638483ab301461025e5780638e664f52146102715780639481ad2114610284578063970c843014610297575f5ffd5b806341ff842d1161010257806367dfd4c9116100e857806367dfd4c91461021357806373cd8336146102265780637b10399914610237575f5ffd5b806341ff842d146101d957806361d027b3146101ec575f5ffd5b8063049878f314610133578063152c12521461014857806340e58ee514610178578063411f6b0b1461018b575b5f5ffd5b610146610141366004614b47565b610323565b005b61015b610156366004614b77565b6106c3565b6040516001600160a01b0390911681526020015b60405180910390f35b610146610186366004614b47565b6106f2565b6101c7610199366004614bc4565b5f8281526001602090815260408083206001600160a01b0385168452600e0190915290205460ff1692915050565b60405160ff909116815260200161016f565b6101466101e7366004614c46565b61081d565b61015b7f000000000000000000000000000000000000000000000000000000000000000081565b610146610221366004614b47565b610af8565b5f545b60405190815260200161016f565b61015b7f000000000000000000000000000000000000000000000000000000000000000081565b61014661026c366004614cd9565b610ddd565b61014661027f366004614d0e565b610fc6565b610146610292366004614d31565b61126d565b6101466102a5366004614cd9565b61147c565b6101466102b8366004614cd9565b611703565b6102d06102cb366004614b47565b6117e1565b60405161016f9190614dca565b6102296102eb366004614f75565b611a73565b6101466102fe366004614cd9565b611c85565b610316610311366004614b47565b611d26565b60405161016f9190614f9f565b5f61032d82611f76565b90506103398282611fd9565b6009815460ff16600981111561035157610351614d89565b0361039b5780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291849160ff90911690600401615155565b60405180910390fd5b335f908152600e8201602052604090205460ff16156103ef576040517f3a66c15e00000000000000000000000000000000000000000000000000000000815260048101839052336024820152604401610392565b60018101545f9061041090600160c01b900467ffffffffffffffff16612153565b600a8301549091507501000000000000000000000000000000000000000000900460ff16811061046f576040517fe03b109900000000000000000000000000000000000000000000000000000000815260048101849052602401610392565b6001828101805467ffffffffffffffff83851b8116600160c01b80840492909216170277ffffffffffffffffffffffffffffffffffffffffffffffff909116179055825460ff1660098111156104c7576104c7614d89565b03610501576001811b60018301805467ffffffffffffffff9283169281169290921767ffffffffffffffff19909216919091179055610556565b6001811b6001830180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff8116680100000000000000009182900467ffffffffffffffff908116941693909317029190911790555b60ff81165f908152600d83016020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317905561059c816001615196565b335f818152600e85016020908152604091829020805460ff191660ff95861617905590519284168352909185917f49cebb9a586c1e3a485cf361b12f25391e3e11337f46da31d887cd42e3791269910160405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e3361062d8561218a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015610697573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106bb91906151c6565b505050505050565b5f82815260016020908152604080832060ff85168452600d019091529020546001600160a01b03165b92915050565b5f6106fc82611f76565b90506107088282611fd9565b805467010000000000000090046001600160a01b0316331461075f576040517f0818cf6200000000000000000000000000000000000000000000000000000000815260048101839052336024820152604401610392565b600a81015481545f916107a6917e0100000000000000000000000000000000000000000000000000000000000090910461ffff16906301000000900463ffffffff16615212565b431190506001825460ff1660098111156107c2576107c2614d89565b1415806107cd575080155b1561080e5781546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291859160ff90911690600401615155565b61081883836121b2565b505050565b5f61082a88886004612349565b90505f6108378983612429565b600283015490915060016801000000000000000090910467ffffffffffffffff1660ff83161c8116146108a9576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018a905261ffff89166024820152336044820152606401610392565b6108cd89898460020160109054906101000a900467ffffffffffffffff16846124b3565b8260020160106101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f8989338a8a60405161090b929190615225565b60405190819003812061095094939291899060200194855261ffff9390931660208501526001600160a01b039190911660408401526060830152608082015260a00190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060ff85165f908152600f870190935291205490915081146109e6576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a166024820152336044820152606401610392565b5f5f610a108a8a8a8a896002015f9054906101000a900467ffffffffffffffff168960ff16612523565b9150915081610a5e576040517f3f7afe9e000000000000000000000000000000000000000000000000000000008152600481018d905261ffff8c166024820152336044820152606401610392565b846005015484828a8a604051602001610a7b959493929190615234565b604051602081830303815290604052805190602001208560050181905550336001600160a01b03168b61ffff168d7f7b2c6376866a09da2b49dc4ddb560a2e73fefea47e12799e07e3d67f6ab3edcf878e8e8e8e8e604051610ae2969594939291906152ec565b60405180910390a4505050505050505050505050565b5f610b0282611f76565b9050610b0e8282611fd9565b335f908152600e8201602052604081205460ff1690819003610b65576040517ff4dafcf400000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610392565b5f610b7e610b7460018461532f565b60ff166001901b90565b6001840154909150600160801b9004811667ffffffffffffffff1615610bea5782546040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff166024820152336044820152606401610392565b5f6001845460ff166009811115610c0357610c03614d89565b1480610c2457506009845460ff166009811115610c2257610c22614d89565b145b80610c4a57506001840154680100000000000000009004821667ffffffffffffffff1615155b90508015610d4857610c888585610c6260018761532f565b7f6c6566740000000000000000000000000000000000000000000000000000000061263c565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bb1e5f5633610cc28761218a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b158015610d2d575f5ffd5b505af1158015610d3f573d5f5f3e3d5ffd5b50505050610dd6565b6001808501805467ffffffffffffffff808616600160801b8084049290921617027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff909116179055339086907f6a13e21c7c793a628d2d83e9fbcdaffa2d0a7677b70ca5d80e3cdbac537abe3490610dc0908761532f565b60405160ff909116815260200160405180910390a35b5050505050565b5f610dea84846007612349565b90505f610df78583612429565b6003830154909150600160801b810467ffffffffffffffff90811668010000000000000000909204161760ff82161c600190811603610e75576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff85166024820152336044820152606401610392565b81600701548303610ed75760038201805467ffffffffffffffff600160ff85161b8116680100000000000000008084049290921617027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909116179055610f76565b6003820154600160801b900467ffffffffffffffff165f03610f285781547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff16021782555b60038201805467ffffffffffffffff600160ff85161b8116600160801b8084049290921617027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff9091161790555b336001600160a01b03168461ffff16867f65a1c28b449ce5ad1d0f954d54e8eba6ce776f907807bc8c554fb305b30f295586604051610fb791815260200190565b60405180910390a45050505050565b5f610fd383836008612349565b90505f610ff78260030160089054906101000a900467ffffffffffffffff166127c0565b90505f61101b8360030160109054906101000a900467ffffffffffffffff166127c0565b90508181111561102f57610dd685846127f8565b8181101561107e57600383018054600160c01b80820467ffffffffffffffff908116600160801b840491909116170277ffffffffffffffffffffffffffffffffffffffffffffffff9091161790555b60078301545f901561109e57600384015467ffffffffffffffff166110a0565b5f5b905067ffffffffffffffff8116156110bd57600784015460068501555b5f6110c88583612a63565b90508561ffff16877ffeacd6a961866d5c08a13afef5b99a38fff9aa8c496afef33f3c8d986018a2d1876006015485633b9aca008667ffffffffffffffff166111119190615348565b6040805193845267ffffffffffffffff90921660208401529082015260600160405180910390a360048501547d010000000000000000000000000000000000000000000000000000000000900460ff1615611250576004850180547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169091556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169163bb1e5f5691166111ce8861218a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b158015611239575f5ffd5b505af115801561124b573d5f5f3e3d5ffd5b505050505b61125a8786612c38565b6112648786612f79565b50505050505050565b5f61127a85856005612349565b6002810154600582015491925067ffffffffffffffff169061129d858584613177565b146112e1576040517fb1c68edb0000000000000000000000000000000000000000000000000000000081526004810187905261ffff86166024820152604401610392565b5f60405180606001604052808460080160020160179054906101000a900460ff16600281111561131357611313614d89565b8152600a850154600160c01b810461ffff166020830152760100000000000000000000000000000000000000000000900460ff1660409091015290505f806113668787866113608961324b565b87613531565b60038701805467ffffffffffffffff80851667ffffffffffffffff199092168217909255600289018054928416600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff909316929092179091559193509150156113cd5760066113d0565b60085b8554869060ff191660018360098111156113ec576113ec614d89565b021790555084547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff16021785556040805167ffffffffffffffff80851682528316602082015261ffff8a16918b917f8c1cef062f0033d8ff04b17a63458b71bbe4d83bcf1f57f4962ea0c2215c47f0910160405180910390a3505050505050505050565b5f61148984846006612349565b90505f8290036114d2576040517fcc0682de0000000000000000000000000000000000000000000000000000000081526004810185905261ffff84166024820152604401610392565b6114dc84826135ff565b335f908152600e8201602052604081205460ff169081158061153757506001808401546115359167ffffffffffffffff9091169061151a908561532f565b60ff16600167ffffffffffffffff8316821c81161492915050565b155b600484018054337fffff00ffffffffffffffffff00000000000000000000000000000000000000009091167d010000000000000000000000000000000000000000000000000000000000841515027fffffffffffffffffffffffff0000000000000000000000000000000000000000161781179091556007808601879055855463ffffffff43166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff00909116171785556040518681529192509061ffff87169088907f7ba4f86321d355867417dc3e65805f8c41ab59c619a7f4d2f1bf3252e7c482af9060200160405180910390a480156106bb577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e3361166a8661218a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af11580156116d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116f891906151c6565b505050505050505050565b5f61171084846003612349565b90505f61171d8583612429565b905061174385858460020160089054906101000a900467ffffffffffffffff16846124b3565b60028301805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff90921691909117905560ff81165f818152600f8401602090815260409182902086905581519283528201859052339161ffff87169188917fad4cdc48e4347705fb49f49e91f9a8c18c60ea67bb534d27fa3feda5c4e039719101610fb7565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081019190915261187a82611f76565b6040805161024081018252600883018054825260098401546020830152600a909301546001600160a01b0381169282019290925260ff7401000000000000000000000000000000000000000083048116606083015275010000000000000000000000000000000000000000008304811660808301527601000000000000000000000000000000000000000000008304811660a083015290929160c08401917701000000000000000000000000000000000000000000000090910416600281111561194657611946614d89565b600281111561195757611957614d89565b8152600282015461ffff600160c01b8204811660208401527a0100000000000000000000000000000000000000000000000000008204811660408401527c01000000000000000000000000000000000000000000000000000000008204811660608401527e0100000000000000000000000000000000000000000000000000000000000090910481166080830152600383015480821660a0840152620100008104821660c08401526401000000008104821660e08401526601000000000000810482166101008401526801000000000000000081049091166101208301526fffffffffffffffffffffffffffffffff6a010000000000000000000090910481166101408301526004909201549091166101609091015292915050565b5f611a7d82613752565b5f5f8154611a8a9061535f565b91829055505f81815260016020818152604090922080547fffffffffff000000000000000000000000000000000000000000000000ffff001663010000004363ffffffff16027fffffffffff0000000000000000000000000000000000000000ffffffffffffff161733670100000000000000021790911781559084013560068201559091508260088201611b1f8282615437565b505f9050611b356101408501610120860161592c565b61ffff16611b4b61022086016102008701615952565b6fffffffffffffffffffffffffffffffff16611b679190615348565b9050611b77633b9aca008261599a565b8260040160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316837f3affae02489a486061da2ae8b1d1efe710bd404edce1ced07c657393e7275f5386604051611bdb91906159b8565b60405180910390a38015611c7e576040517fb324e80d000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b324e80d906044015f604051808303815f87803b158015611c67575f5ffd5b505af1158015611c79573d5f5f3e3d5ffd5b505050505b5050919050565b5f611c9284846002612349565b90505f611c9f8583612429565b6002830154909150611cbf908690869067ffffffffffffffff16846124b3565b60028301805467ffffffffffffffff191667ffffffffffffffff929092169190911790556040805160ff8316815260208101859052339161ffff87169188917f9d2d2f567e447916dc56f0baea5e155bda6f8fc01e0c1ba4abf42b7e7df7515f9101610fb7565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810182905290611dbf83611f76565b805490915060ff8116906301000000900463ffffffff165b83516009811115611dea57611dea614d89565b826009811115611dfc57611dfc614d89565b14611e535763ffffffff81166040850152818185826009811115611e2257611e22614d89565b6009811115611e3357611e33614d89565b8152505050611e4983838363ffffffff16613d3f565b9092509050611dd7565b825461ffff61010091829004166020860152600184015467ffffffffffffffff80821660608801526801000000000000000080830482166080890152600160801b92839004821660a0890152600287015480831660c08a0152818104831660e08a0152838104831694890194909452600160c01b90930481166101208801526003860154808216610140890152928304811661016088015291041661018085015260068301546101c085015260078301546101e0850181905215611f265760048301546001600160a01b03166101a08501525b60058301546102008501526004830154611f6790633b9aca009074010000000000000000000000000000000000000000900467ffffffffffffffff16615348565b61022085015250919392505050565b5f81815260016020526040812090815460ff166009811115611f9a57611f9a614d89565b03611fd4576040517f83f585de00000000000000000000000000000000000000000000000000000000815260048101839052602401610392565b919050565b805460ff165b81545f908190611fff90859085906301000000900463ffffffff16613d3f565b9150915082600981111561201557612015614d89565b82600981111561202757612027614d89565b03612033575050505050565b83548290859060ff1916600183600981111561205157612051614d89565b021790555083547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff16630100000063ffffffff831602178455600282600981111561209e5761209e614d89565b0361214b5783547fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000063ffffffff83160217808555600685015460018601546040805192835267ffffffffffffffff909116602083015261010090920461ffff169187917f732e9dd9bf0dc4a4f6c9d6bc2c482a4cae7dde06371ee508a63ccf6888d384c2910160405180910390a35b509050611fdf565b5f5b6040811080156121735750600167ffffffffffffffff8316821c8116145b15611fd457806121828161535f565b915050612155565b600c8101545f906106ec90633b9aca00906fffffffffffffffffffffffffffffffff1661599a565b6004810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff8116909155815460097fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff0090911663010000004363ffffffff16021717825560068201547401000000000000000000000000000000000000000090910467ffffffffffffffff169083907f5314f29410492672dac4fef1c913589a23c842773c5dfffb5a7c4c6fe5338f1390612272633b9aca0085615348565b6040805192835260208301919091520160405180910390a267ffffffffffffffff8116156108185781546040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526701000000000000009091046001600160a01b0390811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612337575f5ffd5b505af1158015611264573d5f5f3e3d5ffd5b5f61235384611f76565b905061235f8482611fd9565b805461ffff84811661010090920416146123b95780546040517fdc3b56f90000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff166024820152604401610392565b8160098111156123cb576123cb614d89565b815460ff1660098111156123e1576123e1614d89565b146124225780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261039291869160ff90911690600401615155565b9392505050565b335f908152600e8201602052604090205460ff1680158061246857506001808301546124669167ffffffffffffffff9091169061151a908461532f565b155b156124a8576040517ff4dafcf400000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610392565b61242260018261532f565b5f600167ffffffffffffffff841660ff84161c811603612512576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff85166024820152336044820152606401610392565b50600160ff919091161b1792915050565b5f5f5f6125318989876140a0565b905080515f03612547575f5f9250925050612631565b6001841b1985165f195f805b8981101561261f575f8b8b8381811061256e5761256e615b58565b919091013560f81c9150506040811015806125985750600167ffffffffffffffff8616821c811614155b156125ae575f5f97509750505050505050612631565b5f8682815181106125c1576125c1615b58565b60200260200101519050848111806125e2575084811480156125e257508382105b156125f9575f5f9850985050505050505050612631565b805f03612609576001821b881797505b6001821b19959095169493509150600101612553565b50505067ffffffffffffffff16159250505b965096945050505050565b60018381018054600160c01b7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff6801000000000000000067ffffffffffffffff19841660ff891696871b1980861667ffffffffffffffff908116928317849004821681169093027fffffffffffffffffffffffffffffffff000000000000000000000000000000009096169190911794909417918216600160801b8084048616831602908117849004851690911690920277ffffffffffffffffffffffffffffffffffffffffffffffff929092166fffffffffffffffffffffffffffffffff9190911617179091555f828152600d86016020908152604080832080547fffffffffffffffffffffffff000000000000000000000000000000000000000081169091556001600160a01b0316808452600e8901835292819020805460ff19169055805194855290840185905280519193849289927f35a0d37d78e66463eab4c605771561e0fb50ebb48d70789b259fba559496aa1e928290030190a350949350505050565b5f67ffffffffffffffff82165b80156127f257816127dd8161535f565b92506127ec9050600182615b85565b166127cd565b50919050565b600481015481546040516001600160a01b038316927d010000000000000000000000000000000000000000000000000000000000900460ff1691839161010090910461ffff169086907fab01c81b22e79e2e50c6e4a97894886a84cc95b99bb92669b283cc67ecbd4ac8905f90a4600383018054600160c01b80820467ffffffffffffffff90811668010000000000000000840491909116170277ffffffffffffffffffffffffffffffffffffffffffffffff90911617905580612927576001600160a01b0382165f908152600e840160205260409020546128e390610b749060019060ff1661532f565b60038401805477ffffffffffffffffffffffffffffffffffffffffffffffff8116600160c01b9182900467ffffffffffffffff908116941693909317029190911790555b600a8301546001600160a01b0390811690831603612989576004830180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000001790555b6004830180547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690556003830180547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff1690555f6007840155825463ffffffff43166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff009091161760061783558015612a5d57612a5d612a5883612a328661218a565b7f6d6f64656c00000000000000000000000000000000000000000000000000000061419d565b61427f565b50505050565b5f5f612a6e836127c0565b9050805f03612a80575f9150506106ec565b600b8401548190612ab690633b9aca00906a010000000000000000000090046fffffffffffffffffffffffffffffffff1661599a565b612ac0919061599a565b91508167ffffffffffffffff165f03612adc575f9150506106ec565b612ae68183615b98565b600485018054601490612b1c90849074010000000000000000000000000000000000000000900467ffffffffffffffff16615bbb565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f5f90505b60408160ff161015612c3057600167ffffffffffffffff851660ff83161c811603612c285760ff81165f908152600d860160205260408082205490517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b039182166004820152602481019290925267ffffffffffffffff851660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612c11575f5ffd5b505af1158015612c23573d5f5f3e3d5ffd5b505050505b600101612b47565b505092915050565b600281015467ffffffffffffffff600160c01b8204811691680100000000000000009004165f6003612c69836127c0565b10612c8c576002840154600160801b900467ffffffffffffffff16198216612c8e565b5f5b600385015460018601546002870154929350600160c01b90910467ffffffffffffffff9081168685171792600160801b830482169290821686171916165f612cd58861218a565b90505f805b60408160ff161015612f19576001858717851767ffffffffffffffff1660ff83161c811603612f11575f600167ffffffffffffffff8b1660ff84161c811614612e0057600167ffffffffffffffff891660ff84161c811614612dda57600167ffffffffffffffff881660ff84161c811614612db457600167ffffffffffffffff871660ff84161c811614612d8e577f69646c6500000000000000000000000000000000000000000000000000000000612e22565b7f6c65667400000000000000000000000000000000000000000000000000000000612e22565b7f6d6f64656c000000000000000000000000000000000000000000000000000000612e22565b7f73696c656e740000000000000000000000000000000000000000000000000000612e22565b7f696e76616c6964000000000000000000000000000000000000000000000000005b90505f612e318d8d858561263c565b9050600167ffffffffffffffff891660ff85161c811603612e6857612e5781868461419d565b612e619085615bdb565b9350612f0e565b6040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03828116600483015267ffffffffffffffff871660248301525f60448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612ef7575f5ffd5b505af1158015612f09573d5f5f3e3d5ffd5b505050505b50505b600101612cda565b50612f238161427f565b505050600190950180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000811667ffffffffffffffff808316680100000000000000009093041691909117179055505050505050565b5f60028201819055600382018190556004820180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16905560058201819055600782018190558154612fd690610100900461ffff166001615bfb565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff1661010061ffff838116918202929092178555600a8501549293507c01000000000000000000000000000000000000000000000000000000009092041690036130465761081883836121b2565b81547fff00000000ffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff169081027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff16919091177b0100000000000000000000000000000000000000000000000000000091909102178255600a82015460018301547401000000000000000000000000000000000000000090910460ff16906130fd9067ffffffffffffffff166127c0565b10156131125750805460ff1916600117905550565b815460ff19166002178255600682015460018301546040805192835267ffffffffffffffff909116602083015261ffff83169185917f732e9dd9bf0dc4a4f6c9d6bc2c482a4cae7dde06371ee508a63ccf6888d384c2910160405180910390a3505050565b5f5f613182836127c0565b90505f5b84811015613242575f8686838181106131a1576131a1615b58565b919091013560f81c91505f9050600167ffffffffffffffff8716831c8116146131ca57836131d5565b6131d5600185615b85565b6131e0846009615212565b6131ea9190615212565b90508681111561320157505f935061242292505050565b8461320e82858a8c615c15565b60405160200161322093929190615c3c565b6040516020818303038152906040528051906020012094508092505050613186565b50509392505050565b60408051818152610820810182526060916020820161080080368337019050506002830154600a840154919250600160801b900467ffffffffffffffff16907a010000000000000000000000000000000000000000000000000000900461ffff165f805b60408160ff16101561345257600167ffffffffffffffff851660ff83161c81160361344a576001858260ff16815181106132eb576132eb615b58565b6020908102919091010152821561344a5760ff81165f908152600d870160205260408082205490517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015282917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa15801561338f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133b391906151c6565b8a5492945092505063ffffffff7b0100000000000000000000000000000000000000000000000000000090910481169082161015806133fa575067ffffffffffffffff8216155b1561340657505061344a565b8167ffffffffffffffff16878460ff168151811061342657613426615b58565b602090810291909101015261344567ffffffffffffffff831685615212565b935050505b6001016132af565b50815f0361346257505050919050565b5f6127106134708484615348565b61347a919061599a565b90505f5b60408160ff16101561352757600167ffffffffffffffff861660ff83161c81160361351f575f82878360ff16815181106134ba576134ba615b58565b6020026020010151106134cd57826134eb565b868260ff16815181106134e2576134e2615b58565b60200260200101515b905080156134f957806134fc565b60015b878360ff168151811061351157613511615b58565b602002602001018181525050505b60010161347e565b5050505050919050565b5f808061354060086040615348565b67ffffffffffffffff81111561355857613558615c55565b604051908082528060200260200182016040528015613581578160200160208202803683370190505b5090505f6135928989898986614353565b90506135a4878784886020015161458f565b6135ca82826135b28a6127c0565b885160028111156135c5576135c5614d89565b61469d565b60606135da8389885f0151614794565b80955081925050506135f08187604001516148fd565b94505050509550959350505050565b600a8101545f906001600160a01b031633148015613642575060048201547c0100000000000000000000000000000000000000000000000000000000900460ff16155b9050801561364f57505050565b60048201545f907c0100000000000000000000000000000000000000000000000000000000900460ff16806136ae5750600b83015483546136ab916601000000000000900461ffff16906301000000900463ffffffff16615212565b43115b335f908152600e8501602052604081205491925060ff909116908280156136d7575060ff821615155b80156137105750600385015460018087015461371092600160c01b900467ffffffffffffffff90811619909116169061151a908561532f565b9050806106bb576040517facf599a000000000000000000000000000000000000000000000000000000000815260048101879052336024820152604401610392565b613783602082013515157f6d6f64656c4469676573740000000000000000000000000000000000000000005f614978565b6137d660036137986080840160608501615c82565b60ff1610157f6d696e5061727469636970616e747300000000000000000000000000000000006137ce6080850160608601615c82565b60ff16614978565b6138516137e96080830160608401615c82565b60ff166137fc60a0840160808501615c82565b60ff16101580156138205750604061381a60a0840160808501615c82565b60ff1611155b7f6d61785061727469636970616e747300000000000000000000000000000000006137ce60a0850160808601615c82565b6138ca61386460c0830160a08401615c82565b60ff1615801590613899575061388060a0830160808401615c82565b60ff1661389360c0840160a08501615c82565b60ff1611155b7f73656c65637465640000000000000000000000000000000000000000000000006137ce60c0850160a08601615c82565b6139216113886138e1610100840160e0850161592c565b61ffff16107f7472696d42707300000000000000000000000000000000000000000000000000613918610100850160e0860161592c565b61ffff16614978565b6139726127106139396101208401610100850161592c565b61ffff1611157f77656967687443617042707300000000000000000000000000000000000000006139186101208501610100860161592c565b6139c06139876101408301610120840161592c565b61ffff1615157f726f756e647300000000000000000000000000000000000000000000000000006139186101408501610120860161592c565b613a0e6139d56101808301610160840161592c565b61ffff1615157f757064617465426c6f636b7300000000000000000000000000000000000000006139186101808501610160860161592c565b613a5c613a236101a08301610180840161592c565b61ffff1615157f636f6d6d6974426c6f636b7300000000000000000000000000000000000000006139186101a08501610180860161592c565b613aaa613a716101c083016101a0840161592c565b61ffff1615157f72657665616c426c6f636b7300000000000000000000000000000000000000006139186101c085016101a0860161592c565b613af8613abf6101e083016101c0840161592c565b61ffff1615157f7075626c697368426c6f636b73000000000000000000000000000000000000006139186101e085016101c0860161592c565b613b46613b0d61020083016101e0840161592c565b61ffff1615157f6368616c6c656e6765426c6f636b73000000000000000000000000000000000061391861020085016101e0860161592c565b613bc7633b9aca00613b6061022084016102008501615952565b6fffffffffffffffffffffffffffffffff16613b7c9190615c9d565b157f726577617264506572526f756e64000000000000000000000000000000000000613bb061022085016102008601615952565b6fffffffffffffffffffffffffffffffff16614978565b5f613bda6101408301610120840161592c565b61ffff16613bf061022084016102008501615952565b6fffffffffffffffffffffffffffffffff16613c0c9190615348565b9050613c5d67ffffffffffffffff613c28633b9aca008461599a565b11157f726577617264506572526f756e64000000000000000000000000000000000000613bb061022086016102008701615952565b613d3b613c7261024084016102208501615952565b6fffffffffffffffffffffffffffffffff1615801590613cc25750633b9aca00613ca461024085016102208601615952565b6fffffffffffffffffffffffffffffffff16613cc09190615c9d565b155b8015613d08575067ffffffffffffffff633b9aca00613ce961024086016102208701615952565b6fffffffffffffffffffffffffffffffff16613d05919061599a565b11155b7f626f6e6400000000000000000000000000000000000000000000000000000000613bb061024086016102208701615952565b5050565b5f80600885016001856009811115613d5957613d59614d89565b03613e265760018601545f90613d789067ffffffffffffffff166127c0565b60028301549091505f907501000000000000000000000000000000000000000000900460ff16821480613e0857506002830154613ddb907e01000000000000000000000000000000000000000000000000000000000000900461ffff1687615212565b43118015613e085750600283015474010000000000000000000000000000000000000000900460ff168210155b905080613e1657865f613e1a565b6002435b94509450505050614098565b6002856009811115613e3a57613e3a614d89565b03613eb15760028601545f90600390613e5c9067ffffffffffffffff166127c0565b60038401549111159150613ea6908790613e7a9061ffff1688615212565b60018a015460028b015467ffffffffffffffff90811691161484613e9f5760086149b9565b60036149b9565b935093505050614098565b6003856009811115613ec557613ec5614d89565b03613f4a575f6003613eee8860020160089054906101000a900467ffffffffffffffff166127c0565b60038401549111159150613ea6908790613f129062010000900461ffff1688615212565b60018a015460028b015468010000000000000000900467ffffffffffffffff90811691161484613f435760086149b9565b60046149b9565b6004856009811115613f5e57613f5e614d89565b03613fe7575f6003613f878860020160109054906101000a900467ffffffffffffffff166127c0565b60038401549111159150613ea6908790613fad90640100000000900461ffff1688615212565b60028a0154600160801b810467ffffffffffffffff90811668010000000000000000909204161484613fe05760086149b9565b60056149b9565b6006856009811115613ffb57613ffb614d89565b14801561402e57506003810154614021906601000000000000900461ffff166004615348565b61402b9085615212565b43115b15614040576008439250925050614098565b600785600981111561405457614054614d89565b0361409057600381015461408690869061407e9068010000000000000000900461ffff1687615212565b5f60086149b9565b9250925050614098565b845f92509250505b935093915050565b60606140ab826127c0565b6140b6906002615348565b83036124225760408051818152610820810182529060208201610800803683370190505090505f805b604081101561324257600167ffffffffffffffff8516821c811603614195575f868661410c856001615212565b81811061411b5761411b615b58565b919091013560f81c9050600888888681811061413957614139615b58565b9050013560f81c60f81b60f81c60ff16901b17905061ffff811461416757614162816001615212565b614169565b5f5b84838151811061417b5761417b615b58565b6020908102919091010152614191600284615212565b9250505b6001016140df565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd1985856141da600282615cb0565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909316600484015267ffffffffffffffff9182166024840152166044820152606481018590526084016020604051808303815f875af1158015614253573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142779190615cdf565b949350505050565b67ffffffffffffffff811615614350576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b15801561433e575f5ffd5b505af1158015610dd6573d5f5f3e3d5ffd5b50565b606061436160036040615348565b67ffffffffffffffff81111561437957614379615c55565b6040519080825280602002602001820160405280156143a2578160200160208202803683370190505b5090505f6143af856127c0565b90505f805b87811015614582575f8989838181106143cf576143cf615b58565b895192013560f81c92505f91899150839081106143ee576143ee615b58565b602090810291909101015190505f600167ffffffffffffffff8b16841c8116146144185785614423565b614423600187615b85565b90505f600985018d0190508088878151811061444157614441615b58565b60209081029190910101528188614459886001615212565b8151811061446957614469615b58565b60209081029190910101528288614481886002615212565b8151811061449157614491615b58565b60209081029190910101526144a7600387615212565b95505f8d8d6144b7886001615212565b906144c3896009615212565b926144d093929190615c15565b6144d991615cf8565b60c01c90505f5b67ffffffffffffffff821615614560576001808316900361453c57848b600561450a600885615348565b6145149190615212565b8151811061452457614524615b58565b602002602001018181516145389190615212565b9052505b60018267ffffffffffffffff16901c915080806145589061535f565b9150506144e0565b5061456c836009615212565b6145769087615212565b955050505050506143b4565b5082525095945050505050565b5f805b60408110156145ca578481815181106145ad576145ad615b58565b6020026020010151826145c09190615212565b9150600101614592565b505f5b60408110156106bb57600167ffffffffffffffff8716821c811603614695575f8582815181106145ff576145ff615b58565b6020026020010151836146129190615b85565b905080856001614623600886615348565b61462d9190615212565b8151811061463d5761463d615b58565b60209081029190910101526127106146558583615348565b61465f919061599a565b85600261466d600886615348565b6146779190615212565b8151811061468757614687615b58565b602002602001018181525050505b6001016145cd565b6020840160208401845160051b810160015b85811161478a57825b82811015614781576020810151808311156146d35750614779565b604082015182515f1990850101355f1a60081b870160808101805186850384020190528861470357505050614779565b8051925081830191508181526020810151606082018a6001811461475b57604084015180871015614732578096505b8084038611156147425780840395505b508585111561475657858503880282510182525b614772565b828560011b1015838760011b101615614772578782525b5050505050505b6060016146b8565b506001016146af565b5050505050505050565b60408051818152610820810182526060915f919060208201610800803683370190505091505f805b60408110156148f057600167ffffffffffffffff8716821c8116036148e8575f8760016147ea600885615348565b6147f49190615212565b8151811061480457614804615b58565b60200260200101519050805f1480614856575080886005614826600886615348565b6148309190615212565b8151811061484057614840615b58565b602002602001015160026148549190615348565b115b15614869576001821b84179350506148e8565b6148bd88838382600461487d600885615348565b6148879190615212565b8151811061489757614897615b58565b6020026020010151620100006148ad9190615348565b6148b7919061599a565b896149ff565b85846148c88161535f565b9550815181106148da576148da615b58565b602002602001018181525050505b6001016147bc565b5080835250935093915050565b81515f908083111561490d578092505b602084018160051b81015f5b8581101561496e57828351602085015b8481101561494b57805182811015614942578092508193505b50602001614929565b50845182526020850194506001603f82161b871796505050600181019050614919565b5050505092915050565b82610818576040517f4640cac10000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610392565b5f5f831580156149c95750844311155b156149d857508490505f6149f6565b828480156149e557508543105b6149ef57856149f1565b435b915091505b94509492505050565b5f80614a0c600886615348565b90505f614a218567ffffffffffffffff615b85565b90506001846002811115614a3757614a37614d89565b03614a675786614a48600384615212565b81518110614a5857614a58615b58565b60200260200101519050614b1d565b6002846002811115614a7b57614a7b614d89565b03614b1d5786614a8c600284615212565b81518110614a9c57614a9c615b58565b60200260200101516002614ab09190615348565b87614abc600185615212565b81518110614acc57614acc615b58565b6020026020010151614ade9190615b85565b87614aea600385615212565b81518110614afa57614afa615b58565b602002602001015162010000614b109190615348565b614b1a919061599a565b90505b856008614b328767ffffffffffffffff615b85565b901b605083901b171792505050949350505050565b5f60208284031215614b57575f5ffd5b5035919050565b60ff81168114614350575f5ffd5b8035611fd481614b5e565b5f5f60408385031215614b88575f5ffd5b823591506020830135614b9a81614b5e565b809150509250929050565b6001600160a01b0381168114614350575f5ffd5b8035611fd481614ba5565b5f5f60408385031215614bd5575f5ffd5b823591506020830135614b9a81614ba5565b61ffff81168114614350575f5ffd5b8035611fd481614be7565b5f5f83601f840112614c11575f5ffd5b50813567ffffffffffffffff811115614c28575f5ffd5b602083019150836020828501011115614c3f575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215614c5c575f5ffd5b873596506020880135614c6e81614be7565b9550604088013567ffffffffffffffff811115614c89575f5ffd5b614c958a828b01614c01565b909650945050606088013567ffffffffffffffff811115614cb4575f5ffd5b614cc08a828b01614c01565b989b979a50959894979596608090950135949350505050565b5f5f5f60608486031215614ceb575f5ffd5b833592506020840135614cfd81614be7565b929592945050506040919091013590565b5f5f60408385031215614d1f575f5ffd5b823591506020830135614b9a81614be7565b5f5f5f5f60608587031215614d44575f5ffd5b843593506020850135614d5681614be7565b9250604085013567ffffffffffffffff811115614d71575f5ffd5b614d7d87828801614c01565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110614dc657614dc6614d89565b9052565b5f6102408201905082518252602083015160208301526040830151614dfa60408401826001600160a01b03169052565b506060830151614e0f606084018260ff169052565b506080830151614e24608084018260ff169052565b5060a0830151614e3960a084018260ff169052565b5060c0830151614e4c60c0840182614db6565b5060e0830151614e6260e084018261ffff169052565b50610100830151614e7a61010084018261ffff169052565b50610120830151614e9261012084018261ffff169052565b50610140830151614eaa61014084018261ffff169052565b50610160830151614ec261016084018261ffff169052565b50610180830151614eda61018084018261ffff169052565b506101a0830151614ef26101a084018261ffff169052565b506101c0830151614f0a6101c084018261ffff169052565b506101e0830151614f226101e084018261ffff169052565b50610200830151614f486102008401826fffffffffffffffffffffffffffffffff169052565b50610220830151614f6e6102208401826fffffffffffffffffffffffffffffffff169052565b5092915050565b5f610240828403128015614f87575f5ffd5b509092915050565b600a8110614dc657614dc6614d89565b5f61024082019050614fb2828451614f8f565b6020830151614fc7602084018261ffff169052565b506040830151614fdf604084018263ffffffff169052565b506060830151614ffb606084018267ffffffffffffffff169052565b506080830151615017608084018267ffffffffffffffff169052565b5060a083015161503360a084018267ffffffffffffffff169052565b5060c083015161504f60c084018267ffffffffffffffff169052565b5060e083015161506b60e084018267ffffffffffffffff169052565b5061010083015161508961010084018267ffffffffffffffff169052565b506101208301516150a761012084018267ffffffffffffffff169052565b506101408301516150c561014084018267ffffffffffffffff169052565b506101608301516150e361016084018267ffffffffffffffff169052565b5061018083015161510161018084018267ffffffffffffffff169052565b506101a083015161511e6101a08401826001600160a01b03169052565b506101c08301516101c08301526101e08301516101e083015261020083015161020083015261022083015161022083015292915050565b828152604081016124226020830184614f8f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff81811683821601908111156106ec576106ec615169565b805167ffffffffffffffff81168114611fd4575f5ffd5b5f5f5f606084860312156151d8575f5ffd5b6151e1846151af565b92506151ef602085016151af565b9150604084015163ffffffff81168114615207575f5ffd5b809150509250925092565b808201808211156106ec576106ec615169565b818382375f9101908152919050565b8581527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660208201527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b166021820152818360298301375f9101602901908152949350505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b60ff87168152608060208201525f6153086080830187896152a5565b828103604084015261531b8186886152a5565b915050826060830152979650505050505050565b60ff82811682821603908111156106ec576106ec615169565b80820281158282048414176106ec576106ec615169565b5f5f19820361537057615370615169565b5060010190565b5f81356106ec81614ba5565b5f81356106ec81614b5e565b60038110614350575f5ffd5b5f81356106ec8161538f565b600382106153b7576153b7614d89565b805477ff00000000000000000000000000000000000000000000008360b81b167fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216178255505050565b5f81356106ec81614be7565b6fffffffffffffffffffffffffffffffff81168114614350575f5ffd5b5f81356106ec8161540e565b81358155602082013560018201556002810161548d61545860408501615377565b82547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0391909116178255565b6154e261549c60608501615383565b82547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1660a09190911b74ff000000000000000000000000000000000000000016178255565b6155386154f160808501615383565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff00000000000000000000000000000000000000000016178255565b61558f61554760a08501615383565b82547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b76ff0000000000000000000000000000000000000000000016178255565b6155a461559e60c0850161539b565b826153a7565b6155fe6155b360e08501615402565b82547fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b79ffff00000000000000000000000000000000000000000000000016178255565b61565b61560e6101008501615402565b82547fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d09190911b7bffff000000000000000000000000000000000000000000000000000016178255565b6156ba61566b6101208501615402565b82547fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7dffff0000000000000000000000000000000000000000000000000000000016178255565b6157196156ca6101408501615402565b82547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660f09190911b7fffff00000000000000000000000000000000000000000000000000000000000016178255565b506003810161575e61572e6101608501615402565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001661ffff91909116178255565b6157a361576e6101808501615402565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff1660109190911b63ffff000016178255565b6157ea6157b36101a08501615402565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffff1660209190911b65ffff0000000016178255565b6158336157fa6101c08501615402565b82547fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff1660309190911b67ffff00000000000016178255565b61587e6158436101e08501615402565b82547fffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffff1660409190911b69ffff000000000000000016178255565b6158d961588e610200850161542b565b82547fffffffffffff00000000000000000000000000000000ffffffffffffffffffff1660509190911b79ffffffffffffffffffffffffffffffff0000000000000000000016178255565b50613d3b6158ea610220840161542b565b600483016fffffffffffffffffffffffffffffffff82167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161781555050565b5f6020828403121561593c575f5ffd5b813561242281614be7565b8035611fd48161540e565b5f60208284031215615962575f5ffd5b81356124228161540e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826159a8576159a861596d565b500490565b8035611fd48161538f565b813581526020808301359082015261024081016159d760408401614bb9565b6001600160a01b031660408301526159f160608401614b6c565b60ff166060830152615a0560808401614b6c565b60ff166080830152615a1960a08401614b6c565b60ff1660a0830152615a2d60c084016159ad565b615a3a60c0840182614db6565b50615a4760e08401614bf6565b61ffff1660e0830152615a5d6101008401614bf6565b61ffff16610100830152615a746101208401614bf6565b61ffff16610120830152615a8b6101408401614bf6565b61ffff16610140830152615aa26101608401614bf6565b61ffff16610160830152615ab96101808401614bf6565b61ffff16610180830152615ad06101a08401614bf6565b61ffff166101a0830152615ae76101c08401614bf6565b61ffff166101c0830152615afe6101e08401614bf6565b61ffff166101e0830152615b156102008401615947565b6fffffffffffffffffffffffffffffffff16610200830152615b3a6102208401615947565b6fffffffffffffffffffffffffffffffff8116610220840152614f6e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156106ec576106ec615169565b67ffffffffffffffff8181168382160290811690818114614f6e57614f6e615169565b67ffffffffffffffff82811682821603908111156106ec576106ec615169565b67ffffffffffffffff81811683821601908111156106ec576106ec615169565b61ffff81811683821601908111156106ec576106ec615169565b5f5f85851115615c23575f5ffd5b83861115615c2f575f5ffd5b5050820193919092039150565b838152818360208301375f910160200190815292915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215615c92575f5ffd5b813561242281614b5e565b5f82615cab57615cab61596d565b500690565b5f67ffffffffffffffff831680615cc957615cc961596d565b8067ffffffffffffffff84160491505092915050565b5f60208284031215615cef575f5ffd5b612422826151af565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015614f6e577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b8216169150509291505056fea164736f6c634300081e000a';
