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
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      },
      {
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      }
    ],
    "name": "CollabSessions_RightKey",
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
      }
    ],
    "name": "CollabSessions_WrongKeys",
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sessionId",
        "type": "uint256"
      }
    ],
    "name": "CollabSessions_WrongWayToRank",
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
        "name": "claimant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "selected",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "invalid",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "keys",
        "type": "bytes"
      }
    ],
    "name": "RankingClaimed",
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
        "name": "claimant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      }
    ],
    "name": "RankingRefuted",
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
        "internalType": "uint256",
        "name": "selected",
        "type": "uint256"
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
        "internalType": "uint256",
        "name": "selected",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "invalid",
        "type": "uint256"
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
        "internalType": "uint256",
        "name": "active",
        "type": "uint256"
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
      },
      {
        "internalType": "uint8",
        "name": "slot",
        "type": "uint8"
      },
      {
        "internalType": "bytes",
        "name": "keys",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "rows",
        "type": "bytes"
      }
    ],
    "name": "challengeRanking",
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
        "internalType": "uint256",
        "name": "selected",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "keys",
        "type": "bytes"
      }
    ],
    "name": "claimRanking",
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
            "internalType": "uint256",
            "name": "active",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "joining",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "leaving",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "updated",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "rated",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "revealed",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "invalid",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "selected",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "agreeing",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "disagreeing",
            "type": "uint256"
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
    "name": "referee",
    "outputs": [
      {
        "internalType": "contract RatingReferee",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
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
  '0x60e060405234801561000f575f5ffd5b5060405161712f38038061712f83398101604081905261002e916100a5565b6001600160a01b03808316608052811660a0526040518290829061005190610081565b604051809103905ff08015801561006a573d5f5f3e3d5ffd5b506001600160a01b031660c052506100dd92505050565b61151780615c1883390190565b6001600160a01b03811681146100a2575f5ffd5b50565b5f5f604083850312156100b6575f5ffd5b82516100c18161008e565b60208401519092506100d28161008e565b809150509250929050565b60805160a05160c051615a9a61017e5f395f81816101bc01528181610daa0152818161146c0152613cde01525f8181610257015261450901525f81816102a2015281816105d601528181610bea01528181610fcd01528181611327015281816117a90152818161186a01528181611e140152818161261901528181612dfc015281816130720152818161343a015281816143f201526145470152615a9a5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c80637e48e8ca116100d2578063b902d8ae11610088578063d252bd7c11610063578063d252bd7c14610369578063de3fb2f61461037c578063deb9d5891461038f575f5ffd5b8063b902d8ae14610323578063badc2dff14610336578063cf1f3bba14610356575f5ffd5b80638e664f52116100b85780638e664f52146102ea5780639481ad21146102fd578063970c843014610310575f5ffd5b80637e48e8ca146102c45780638483ab30146102d7575f5ffd5b806341ff842d1161012757806367dfd4c91161010d57806367dfd4c91461027957806373cd83361461028c5780637b1039991461029d575f5ffd5b806341ff842d1461023f57806361d027b314610252575f5ffd5b80633b1bebd1116101575780633b1bebd1146101b757806340e58ee5146101de578063411f6b0b146101f1575f5ffd5b8063049878f314610172578063152c125214610187575b5f5ffd5b61018561018036600461465a565b6103af565b005b61019a61019536600461468a565b6106a3565b6040516001600160a01b0390911681526020015b60405180910390f35b61019a7f000000000000000000000000000000000000000000000000000000000000000081565b6101856101ec36600461465a565b6106d2565b61022d6101ff3660046146d7565b5f8281526001602090815260408083206001600160a01b038516845260180190915290205460ff1692915050565b60405160ff90911681526020016101ae565b61018561024d366004614759565b6107fd565b61019a7f000000000000000000000000000000000000000000000000000000000000000081565b61018561028736600461465a565b610a7e565b5f545b6040519081526020016101ae565b61019a7f000000000000000000000000000000000000000000000000000000000000000081565b6101856102d23660046147ec565b610cfc565b6101856102e5366004614851565b6110a1565b6101856102f8366004614886565b6111cc565b61018561030b3660046148a9565b6113f8565b61018561031e366004614851565b611607565b610185610331366004614851565b61193b565b61034961034436600461465a565b6119c2565b6040516101ae9190614942565b61028f610364366004614aed565b611c69565b610185610377366004614851565b611e7b565b61018561038a366004614b07565b611eef565b6103a261039d36600461465a565b6120bd565b6040516101ae9190614bb4565b5f6103b9826122da565b90506103c5828261233d565b600a815460ff16600a8111156103dd576103dd614901565b036104275780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261041e91849160ff90911690600401614cb6565b60405180910390fd5b335f90815260188201602052604090205460ff161561047b576040517f3a66c15e0000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161041e565b5f6104898260040154612496565b60148301549091507501000000000000000000000000000000000000000000900460ff1681106104e8576040517fe03b10990000000000000000000000000000000000000000000000000000000081526004810184905260240161041e565b6001811b60048301805490911790556001825460ff16600a81111561050f5761050f614901565b03610528576001811b6001830180549091179055610536565b6002820180546001831b1790555b60ff81165f908152601783016020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317905561057c816001614cf7565b335f818152601885016020908152604091829020805460ff191660ff95861617905590519284168352909185917f49cebb9a586c1e3a485cf361b12f25391e3e11337f46da31d887cd42e3791269910160405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e3361060d856124ad565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015610677573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061069b9190614d27565b505050505050565b5f82815260016020908152604080832060ff851684526017019091529020546001600160a01b03165b92915050565b5f6106dc826122da565b90506106e8828261233d565b805467010000000000000090046001600160a01b0316331461073f576040517f0818cf620000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161041e565b601481015481545f91610786917e0100000000000000000000000000000000000000000000000000000000000090910461ffff16906301000000900463ffffffff16614d73565b431190506001825460ff16600a8111156107a2576107a2614901565b1415806107ad575080155b156107ee5781546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261041e91859160ff90911690600401614cb6565b6107f883836124d5565b505050565b5f61080a8888600461266c565b90505f610817898361274c565b905061082f82600601548260ff161c60019081161490565b610878576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018a905261ffff8916602482015233604482015260640161041e565b61088889898460070154846127d7565b82600701819055505f8989338a8a6040516108a4929190614d86565b6040519081900381206108e994939291899060200194855261ffff9390931660208501526001600160a01b039190911660408401526060830152608082015260a00190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060ff85165f90815260198701909352912054909150811461097f576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a16602482015233604482015260640161041e565b5f5f6109968a8a8a8a89600501548960ff1661283e565b91509150816109e4576040517f3f7afe9e000000000000000000000000000000000000000000000000000000008152600481018d905261ffff8c16602482015233604482015260640161041e565b84600e015484828a8a604051602001610a01959493929190614d95565b6040516020818303038152906040528051906020012085600e0181905550336001600160a01b03168b61ffff168d7f7b2c6376866a09da2b49dc4ddb560a2e73fefea47e12799e07e3d67f6ab3edcf878e8e8e8e8e604051610a6896959493929190614e4d565b60405180910390a4505050505050505050505050565b5f610a88826122da565b9050610a94828261233d565b335f90815260188201602052604081205460ff1690819003610aeb576040517ff4dafcf40000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161041e565b5f610b04610afa600184614e90565b60ff166001901b90565b9050808360030154165f14610b5f5782546040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff16602482015233604482015260640161041e565b5f6001845460ff16600a811115610b7857610b78614901565b1480610b995750600a845460ff16600a811115610b9757610b97614901565b145b80610ba957506002840154821615155b90508015610ca757610be78585610bc1600187614e90565b7f6c6566740000000000000000000000000000000000000000000000000000000061293b565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bb1e5f5633610c21876124ad565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b158015610c8c575f5ffd5b505af1158015610c9e573d5f5f3e3d5ffd5b50505050610cf5565b6003840180548317905533857f6a13e21c7c793a628d2d83e9fbcdaffa2d0a7677b70ca5d80e3cdbac537abe34610cdf600187614e90565b60405160ff909116815260200160405180910390a35b5050505050565b5f610d098686600561266c565b60148101549091506040750100000000000000000000000000000000000000000090910460ff1611610d6a576040517fa9f185a80000000000000000000000000000000000000000000000000000000081526004810187905260240161041e565b610d748682612a0a565b600581015460148201546040517fb615b29d0000000000000000000000000000000000000000000000000000000081525f9283927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169263b615b29d92610e0b928a928a92918d9176010000000000000000000000000000000000000000000090910460ff1690600401614ea9565b6040805180830381865afa158015610e25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e499190614eeb565b9150915081610e91576040517f930ac3960000000000000000000000000000000000000000000000000000000081526004810189905261ffff8816602482015260440161041e565b6009830186905560088301819055604051610eaf9086908690614d86565b604051908190039020600f84015582547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff001663010000004363ffffffff1602176006178355600d83018054337fffffffffffffffffffffffff00000000000000000000000000000000000000009091161790555f610f2c84612b47565b600d850180547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d01000000000000000000000000000000000000000000000000000000000083151502179055604051909150339061ffff8a16908b907f2d6082d62e5a0c3c59da25bc88ad9be44e15ac648d54410393d41a365c4fb0d990610fbd908c9088908d908d90614f15565b60405180910390a48015611096577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33611004876124ad565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af115801561106e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110929190614d27565b5050505b505050505050505050565b5f6110ae8484600861266c565b90505f6110bb858361274c565b90506110d982600b015483600a0154178260ff161c60019081161490565b15611123576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff8516602482015233604482015260640161041e565b8160110154830361114357600a82018054600160ff84161b17905561117c565b81600b01545f0361116b57815466ffffffff000000191663010000004363ffffffff16021782555b600b82018054600160ff84161b1790555b336001600160a01b03168461ffff16867f65a1c28b449ce5ad1d0f954d54e8eba6ce776f907807bc8c554fb305b30f2955866040516111bd91815260200190565b60405180910390a45050505050565b5f6111d98383600961266c565b90505f6111e982600a0154612b80565b90505f6111f983600b0154612b80565b90508181111561120d57610cf58584612c16565b8181101561122657600b830154600c8401805490911790555b60118301545f901561123c57836009015461123e565b5f5b9050801561125157601184015460108501555b5f61125c8583612c98565b90508561ffff16877f690c3e19bbbb43ab523e528c8086600830f40d9b8fe36275e008b756b2911cd0876010015485633b9aca008667ffffffffffffffff166112a59190614f3e565b6040805193845260208401929092529082015260600160405180910390a3600d8501547d010000000000000000000000000000000000000000000000000000000000900460ff16156113db57600d850180547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169091556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169163bb1e5f569116611359886124ad565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b1580156113c4575f5ffd5b505af11580156113d6573d5f5f3e3d5ffd5b505050505b6113e58786612e6e565b6113ef878661310c565b50505050505050565b5f6114058585600561266c565b60148101549091506040750100000000000000000000000000000000000000000090910460ff161115611467576040517fa9f185a80000000000000000000000000000000000000000000000000000000081526004810186905260240161041e565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166326ff68c8878787600e015488600501546114ae8a613328565b6114b78b61362c565b6040518763ffffffff1660e01b81526004016114d896959493929190614f75565b606060405180830381865afa1580156114f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115179190614fed565b92509250925082611561576040517fb1c68edb0000000000000000000000000000000000000000000000000000000081526004810189905261ffff8816602482015260440161041e565b6009840182905560088401819055811561157c57600761157f565b60095b8454859060ff1916600183600a81111561159b5761159b614901565b0217905550835466ffffffff000000191663010000004363ffffffff1602178455604080518381526020810183905261ffff8916918a917fcce26e799179030a9c013f1f5706f7b8919b636d426eb5effba2eae058a0bdf9910160405180910390a35050505050505050565b5f6116148484600761266c565b90505f82900361165d576040517fcc0682de0000000000000000000000000000000000000000000000000000000081526004810185905261ffff8416602482015260440161041e565b6116678482612a0a565b5f61167182612b47565b600d830180547fffffffffffffffffffffffff00000000000000000000000000000000000000008315157d010000000000000000000000000000000000000000000000000000000000908102919091167fffff00ffffffffffffffffff00000000000000000000000000000000000000008316173390811790935560118601879055855463ffffffff43166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff009091161760081786556040518781529394506001600160a01b0382169360ff9190920416919061ffff88169089907f7ba4f86321d355867417dc3e65805f8c41ab59c619a7f4d2f1bf3252e7c482af9060200160405180910390a480801561179357506001600160a01b03821633145b156117a15750505050505050565b8015611862577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bb1e5f56836117e0876124ad565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b15801561184b575f5ffd5b505af115801561185d573d5f5f3e3d5ffd5b505050505b82156113ef577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e336118a1876124ad565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af115801561190b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061192f9190614d27565b50505050505050505050565b5f6119488484600361266c565b90505f611955858361274c565b905061196785858460060154846127d7565b600683015560ff81165f81815260198401602090815260409182902086905581519283528201859052339161ffff87169188917fad4cdc48e4347705fb49f49e91f9a8c18c60ea67bb534d27fa3feda5c4e0397191016111bd565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810191909152611a5b826122da565b60408051610240810182526012830180548252601384015460208301526014909301546001600160a01b0381169282019290925260ff7401000000000000000000000000000000000000000083048116606083015275010000000000000000000000000000000000000000008304811660808301527601000000000000000000000000000000000000000000008304811660a083015290929160c084019177010000000000000000000000000000000000000000000000909104166002811115611b2757611b27614901565b6002811115611b3857611b38614901565b8152600282015461ffff78010000000000000000000000000000000000000000000000008204811660208401527a0100000000000000000000000000000000000000000000000000008204811660408401527c01000000000000000000000000000000000000000000000000000000008204811660608401527e0100000000000000000000000000000000000000000000000000000000000090910481166080830152600383015480821660a0840152620100008104821660c08401526401000000008104821660e08401526601000000000000810482166101008401526801000000000000000081049091166101208301526fffffffffffffffffffffffffffffffff6a010000000000000000000090910481166101408301526004909201549091166101609091015292915050565b5f611c73826136e7565b5f5f8154611c809061501f565b91829055505f81815260016020818152604090922080547fffffffffff000000000000000000000000000000000000000000000000ffff001663010000004363ffffffff16027fffffffffff0000000000000000000000000000000000000000ffffffffffffff161733670100000000000000021790911781559084013560108201559091508260128201611d1582826150f7565b505f9050611d2b610140850161012086016155ec565b61ffff16611d4161022086016102008701615612565b6fffffffffffffffffffffffffffffffff16611d5d9190614f3e565b9050611d6d633b9aca008261565a565b82600d0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316837f3affae02489a486061da2ae8b1d1efe710bd404edce1ced07c657393e7275f5386604051611dd19190615678565b60405180910390a38015611e74576040517fb324e80d000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b324e80d906044015f604051808303815f87803b158015611e5d575f5ffd5b505af1158015611e6f573d5f5f3e3d5ffd5b505050505b5050919050565b5f611e888484600261266c565b90505f611e95858361274c565b9050611ea785858460050154846127d7565b60058301556040805160ff8316815260208101859052339161ffff87169188917f9d2d2f567e447916dc56f0baea5e155bda6f8fc01e0c1ba4abf42b7e7df7515f91016111bd565b5f611efc8888600661266c565b905080600f01548585604051611f13929190614d86565b6040518091039020141580611f3b5750611f3981600501548760ff161c60019081161490565b155b15611f7f576040517f930ac3960000000000000000000000000000000000000000000000000000000081526004810189905261ffff8816602482015260440161041e565b5f5f611f8d83898787613cda565b9150915081611fd5576040517fb1c68edb000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a16602482015260440161041e565b611fe8878785600501548b60ff16613d8e565b65ffffffffffff168165ffffffffffff1603612046576040517f1a3235e4000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a16602482015260ff8916604482015260640161041e565b600d83015460405160ff8a1681526001600160a01b039091169061ffff8b16908c907fbd7db07f774a6ebf1ccb669d9100500dc7e5f73f762a5a56a13347675b26f1df9060200160405180910390a45f6009840181905560088401819055600f840155825460ff1916600517835561192f83613de5565b61214d604080516102408101909152805f81526020015f61ffff1681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f612157836122da565b805490915060ff8116906301000000900463ffffffff165b8351600a81111561218257612182614901565b82600a81111561219457612194614901565b146121eb5763ffffffff8116604085015281818582600a8111156121ba576121ba614901565b600a8111156121cb576121cb614901565b81525050506121e183838363ffffffff16613f40565b909250905061216f565b82546101009081900461ffff1660208601526001840154606086015260028401546080860152600384015460a0860152600584015460c0860152600684015460e086015260078401549085015260088301546101208501526009830154610140850152600a830154610160850152600b83015461018085015260108301546101c085015260118301546101e0850152600d8301546001600160a01b0381166101a0860152600e8401546102008601526122cb90633b9aca009074010000000000000000000000000000000000000000900467ffffffffffffffff16614f3e565b61022085015250919392505050565b5f81815260016020526040812090815460ff16600a8111156122fe576122fe614901565b03612338576040517f83f585de0000000000000000000000000000000000000000000000000000000081526004810183905260240161041e565b919050565b805460ff165b81545f90819061236390859085906301000000900463ffffffff16613f40565b9150915082600a81111561237957612379614901565b82600a81111561238b5761238b614901565b03612397575050505050565b83548290859060ff1916600183600a8111156123b5576123b5614901565b0217905550835466ffffffff0000001916630100000063ffffffff831602178455600282600a8111156123ea576123ea614901565b0361248e5783547fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000063ffffffff831602178085556010850154600186015460408051928352602083019190915261010090920461ffff169187917f0efb6f86d0ee0066036da7cc625fa1d2c35932131b7268616e6e79ed6a97ab52910160405180910390a35b509050612343565b5f6106cc6124a5836001614d73565b198316612b80565b60168101545f906106cc90633b9aca00906fffffffffffffffffffffffffffffffff1661565a565b600d810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff81169091558154600a7fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff0090911663010000004363ffffffff16021717825560108201547401000000000000000000000000000000000000000090910467ffffffffffffffff169083907f5314f29410492672dac4fef1c913589a23c842773c5dfffb5a7c4c6fe5338f1390612595633b9aca0085614f3e565b6040805192835260208301919091520160405180910390a267ffffffffffffffff8116156107f85781546040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526701000000000000009091046001600160a01b0390811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b15801561265a575f5ffd5b505af11580156113ef573d5f5f3e3d5ffd5b5f612676846122da565b9050612682848261233d565b805461ffff84811661010090920416146126dc5780546040517fdc3b56f90000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff16602482015260440161041e565b81600a8111156126ee576126ee614901565b815460ff16600a81111561270457612704614901565b146127455780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261041e91869160ff90911690600401614cb6565b9392505050565b335f90815260188201602052604090205460ff1680158061278c575061278a826001015460018361277d9190614e90565b60ff161c60019081161490565b155b156127cc576040517ff4dafcf40000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161041e565b612745600182614e90565b5f600160ff831684901c81160361282d576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff8516602482015233604482015260640161041e565b50600160ff919091161b1792915050565b5f5f5f61284c8989876142be565b905080515f03612862575f5f9250925050612930565b6001841b1985165f195f805b89811015612927575f8b8b8381811061288957612889615818565b919091013560f81c915050600185821c8116146128b1575f5f97509750505050505050612930565b5f8682815181106128c4576128c4615818565b60200260200101519050848111806128e5575084811480156128e557508382105b156128fc575f5f9850985050505050505050612930565b805f03612911578761290d81615845565b9850505b6001821b1995909516949350915060010161286e565b50509015935050505b965096945050505050565b6001838101805460ff851692831b199081169091556002850180548216905560038501805482169055600485018054821690555f828152601786016020908152604080832080547fffffffffffffffffffffffff000000000000000000000000000000000000000081169091556001600160a01b031680845260188901835292819020805460ff19169055805194855290840185905280519193849289927f35a0d37d78e66463eab4c605771561e0fb50ebb48d70789b259fba559496aa1e928290030190a350949350505050565b60148101545f906001600160a01b031633148015612a4d5750600d8201547c0100000000000000000000000000000000000000000000000000000000900460ff16155b90508015612a5a57505050565b600d8201545f907c0100000000000000000000000000000000000000000000000000000000900460ff1680612ab9575060158301548354612ab6916601000000000000900461ffff16906301000000900463ffffffff16614d73565b43115b335f90815260188501602052604081205491925060ff90911690828015612ae2575060ff821615155b8015612b055750612b0585600c01541986600101541660018461277d9190614e90565b90508061069b576040517facf599a00000000000000000000000000000000000000000000000000000000081526004810187905233602482015260440161041e565b335f90815260188201602052604081205460ff168015806127455750612b78836001015460018361277d9190614e90565b159392505050565b7f5555555555555555555555555555555555555555555555555555555555555555600182901c1690035f600282901c7f33333333333333333333333333333333333333333333333333333333333333331660055f1904831601915060115f1981612bec57612bec61562d565b04600483901c830116915060f860ff5f1981612c0a57612c0a61562d565b048302901c9050919050565b600d81015481546040516001600160a01b039092169161010090910461ffff169084907fab01c81b22e79e2e50c6e4a97894886a84cc95b99bb92669b283cc67ecbd4ac8905f90a4600a81018054600c8301805490911790555f90819055600b82018190556011820155805460ff19166007178155612c9481613de5565b5050565b5f5f612ca383612b80565b9050805f03612cb5575f9150506106cc565b60158401548190612ceb90633b9aca00906a010000000000000000000090046fffffffffffffffffffffffffffffffff1661565a565b612cf5919061565a565b91508167ffffffffffffffff165f03612d11575f9150506106cc565b612d1b8183615863565b600d85018054601490612d5190849074010000000000000000000000000000000000000000900467ffffffffffffffff16615886565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f5f90505b60ff811684901c15612e6657600160ff821685901c811603612e545760ff81165f9081526017860160205260408082205490517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b039182166004820152602481019290925267ffffffffffffffff851660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612e3d575f5ffd5b505af1158015612e4f573d5f5f3e3d5ffd5b505050505b80612e5e81615845565b915050612d7c565b505092915050565b600881015460068201545f6003612e8483612b80565b10612e96578360070154198216612e98565b5f5b600c8501546003860154600587015460018801549394508685179092179290918517191681831781175f612ecb896124ad565b90505f805b60ff811684901c156130df57600160ff821685901c8116036130cd575f600160ff83168c901c811614612fc557600160ff83168a901c811614612f9f57600160ff831689901c811614612f7957600160ff831688901c811614612f53577f69646c6500000000000000000000000000000000000000000000000000000000612fe7565b7f6c65667400000000000000000000000000000000000000000000000000000000612fe7565b7f6d6f64656c000000000000000000000000000000000000000000000000000000612fe7565b7f73696c656e740000000000000000000000000000000000000000000000000000612fe7565b7f696e76616c6964000000000000000000000000000000000000000000000000005b90505f612ff68e8e858561293b565b9050600160ff84168a901c811603613024576130138186846143e7565b61301d90856158a6565b93506130ca565b6040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03828116600483015267ffffffffffffffff871660248301525f60448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b1580156130b3575f5ffd5b505af11580156130c5573d5f5f3e3d5ffd5b505050505b50505b806130d781615845565b915050612ed0565b506130e9816144c9565b5050506002870180546001909801805490981790975550505f9094555050505050565b5f6005820181905560068201819055600782018190556008820181905560098201819055600a8201819055600b8201819055600c8201819055600d820180547fffffff00ffffffffffffffff0000000000000000000000000000000000000000169055600e8201819055600f820181905560118201819055815461319a90610100900461ffff1660016158c6565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff1661010061ffff83811691820292909217855560148501549293507c010000000000000000000000000000000000000000000000000000000090920416900361320a576107f883836124d5565b81547fff00000000ffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff169081027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff16919091177b0100000000000000000000000000000000000000000000000000000091909102178255601482015460018301547401000000000000000000000000000000000000000090910460ff16906132b790612b80565b10156132cc5750805460ff1916600117905550565b815460ff191660021782556010820154600183015460408051928352602083019190915261ffff83169185917f0efb6f86d0ee0066036da7cc625fa1d2c35932131b7268616e6e79ed6a97ab52910160405180910390a3505050565b60078101546060906133398161459d565b67ffffffffffffffff811115613351576133516158e0565b60405190808252806020026020018201604052801561337a578160200160208202803683370190505b5060148401549092507a010000000000000000000000000000000000000000000000000000900461ffff165f805b84518160ff16101561354c57600160ff821685901c81160361353a576001858260ff16815181106133db576133db615818565b6020908102919091010152821561353a5760ff81165f9081526017870160205260408082205490517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015282917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa15801561347f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134a39190614d27565b8a5492945092505063ffffffff7b0100000000000000000000000000000000000000000000000000000090910481169082161015806134ea575067ffffffffffffffff8216155b156134f657505061353a565b8167ffffffffffffffff16878460ff168151811061351657613516615818565b602090810291909101015261353567ffffffffffffffff831685614d73565b935050505b8061354481615845565b9150506133a8565b50815f0361355c57505050919050565b5f61271061356a8484614f3e565b613574919061565a565b90505f5b85518160ff16101561362257600160ff821686901c811603613610575f82878360ff16815181106135ab576135ab615818565b6020026020010151106135be57826135dc565b868260ff16815181106135d3576135d3615818565b60200260200101515b905080156135ea57806135ed565b60015b878360ff168151811061360257613602615818565b602002602001018181525050505b8061361a81615845565b915050613578565b5050505050919050565b61364e6040805160608101909152805f81526020015f81526020015f81525090565b60408051606081019091526014830154819077010000000000000000000000000000000000000000000000900460ff16600281111561368f5761368f614901565b815260149093015461ffff7801000000000000000000000000000000000000000000000000820416602085015260ff760100000000000000000000000000000000000000000000909104166040909301929092525090565b613718602082013515157f6d6f64656c4469676573740000000000000000000000000000000000000000005f6145d7565b61376b600361372d608084016060850161590d565b60ff1610157f6d696e5061727469636970616e74730000000000000000000000000000000000613763608085016060860161590d565b60ff166145d7565b6137c761377e608083016060840161590d565b60ff1661379160a084016080850161590d565b60ff1610157f6d61785061727469636970616e7473000000000000000000000000000000000061376360a085016080860161590d565b6138406137da60c0830160a0840161590d565b60ff161580159061380f57506137f660a083016080840161590d565b60ff1661380960c0840160a0850161590d565b60ff1611155b7f73656c656374656400000000000000000000000000000000000000000000000061376360c0850160a0860161590d565b613897611388613857610100840160e085016155ec565b61ffff16107f7472696d4270730000000000000000000000000000000000000000000000000061388e610100850160e086016155ec565b61ffff166145d7565b5f60406138aa60a084016080850161590d565b60ff16116138ba576127106138bc565b5f5b61ffff169050613911816138d8610120850161010086016155ec565b61ffff1611157f776569676874436170427073000000000000000000000000000000000000000061388e610120860161010087016155ec565b61395f613926610140840161012085016155ec565b61ffff1615157f726f756e6473000000000000000000000000000000000000000000000000000061388e610140860161012087016155ec565b6139ad613974610180840161016085016155ec565b61ffff1615157f757064617465426c6f636b73000000000000000000000000000000000000000061388e610180860161016087016155ec565b6139fb6139c26101a0840161018085016155ec565b61ffff1615157f636f6d6d6974426c6f636b73000000000000000000000000000000000000000061388e6101a0860161018087016155ec565b613a49613a106101c084016101a085016155ec565b61ffff1615157f72657665616c426c6f636b73000000000000000000000000000000000000000061388e6101c086016101a087016155ec565b613a97613a5e6101e084016101c085016155ec565b61ffff1615157f7075626c697368426c6f636b730000000000000000000000000000000000000061388e6101e086016101c087016155ec565b613ae5613aac61020084016101e085016155ec565b61ffff1615157f6368616c6c656e6765426c6f636b73000000000000000000000000000000000061388e61020086016101e087016155ec565b613b66633b9aca00613aff61022085016102008601615612565b6fffffffffffffffffffffffffffffffff16613b1b9190615928565b157f726577617264506572526f756e64000000000000000000000000000000000000613b4f61022086016102008701615612565b6fffffffffffffffffffffffffffffffff166145d7565b5f613b79610140840161012085016155ec565b61ffff16613b8f61022085016102008601615612565b6fffffffffffffffffffffffffffffffff16613bab9190614f3e565b9050613bfc67ffffffffffffffff613bc7633b9aca008461565a565b11157f726577617264506572526f756e64000000000000000000000000000000000000613b4f61022087016102008801615612565b6107f8613c1161024085016102208601615612565b6fffffffffffffffffffffffffffffffff1615801590613c615750633b9aca00613c4361024086016102208701615612565b6fffffffffffffffffffffffffffffffff16613c5f9190615928565b155b8015613ca7575067ffffffffffffffff633b9aca00613c8861024087016102208801615612565b6fffffffffffffffffffffffffffffffff16613ca4919061565a565b11155b7f626f6e6400000000000000000000000000000000000000000000000000000000613b4f61024087016102208801615612565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635b71dc94858589600e01548a600501548a613d218d61362c565b6040518763ffffffff1660e01b8152600401613d429695949392919061593b565b6040805180830381865afa158015613d5c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d809190615972565b915091505b94509492505050565b5f80613da7613da0600180861b6159a6565b8516612b80565b613db2906006614f3e565b9050858186613dc2600683614d73565b92613dcf939291906159b9565b613dd8916159e0565b60d01c9695505050505050565b600d8101546001600160a01b038116907d010000000000000000000000000000000000000000000000000000000000900460ff1680613e57576001600160a01b0382165f908152601884016020526040902054613e4b90610afa9060019060ff16614e90565b600c8401805490911790555b60148301546001600160a01b0390811690831603613eb957600d830180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000001790555b600d830180547fffff00ffffffffffffffffff0000000000000000000000000000000000000000169055825466ffffffff000000191663010000004363ffffffff160217835580156107f8576107f8613f3b83613f15866124ad565b7f6d6f64656c0000000000000000000000000000000000000000000000000000006143e7565b6144c9565b5f8060128501600185600a811115613f5a57613f5a614901565b0361401b575f613f6d8760010154612b80565b60028301549091505f907501000000000000000000000000000000000000000000900460ff16821480613ffd57506002830154613fd0907e01000000000000000000000000000000000000000000000000000000000000900461ffff1687614d73565b43118015613ffd5750600283015474010000000000000000000000000000000000000000900460ff168210155b90508061400b57865f61400f565b6002435b945094505050506142b6565b600285600a81111561402f5761402f614901565b0361408b575f60036140448860050154612b80565b600384015491111591506140809087906140629061ffff1688614d73565b89600101548a600501541484614079576009614618565b6003614618565b9350935050506142b6565b600385600a81111561409f5761409f614901565b036140f6575f60036140b48860060154612b80565b600384015491111591506140809087906140d89062010000900461ffff1688614d73565b89600101548a6006015414846140ef576009614618565b6004614618565b600485600a81111561410a5761410a614901565b03614163575f600361411f8860070154612b80565b6003840154911115915061408090879061414590640100000000900461ffff1688614d73565b89600601548a60070154148461415c576009614618565b6005614618565b5f600786600a81111561417857614178614901565b14806141c15750600586600a81111561419357614193614901565b1480156141c1575060148701546040750100000000000000000000000000000000000000000090910460ff16115b90508080156141f6575060038201546141e9906601000000000000900461ffff166004614f3e565b6141f39086614d73565b43115b15614209576009439350935050506142b6565b600686600a81111561421d5761421d614901565b03614267575f87600901545f14614235576007614238565b60095b600384015490915061400f9088906142609068010000000000000000900461ffff1689614d73565b5f84614618565b600886600a81111561427b5761427b614901565b036142ad5760038201546140809087906142a59068010000000000000000900461ffff1688614d73565b5f6009614618565b855f9350935050505b935093915050565b60606142c982612b80565b6142d4906002614f3e565b8303612745576142e38261459d565b67ffffffffffffffff8111156142fb576142fb6158e0565b604051908082528060200260200182016040528015614324578160200160208202803683370190505b5090505f805b82518110156143de57600184821c8116036143d6575f868661434d856001614d73565b81811061435c5761435c615818565b919091013560f81c9050600888888681811061437a5761437a615818565b9050013560f81c60f81b60f81c60ff16901b17905061ffff81146143a8576143a3816001614d73565b6143aa565b5f5b8483815181106143bc576143bc615818565b60209081029190910101526143d2600284614d73565b9250505b60010161432a565b50509392505050565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd198585614424600282615a45565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909316600484015267ffffffffffffffff9182166024840152166044820152606481018590526084016020604051808303815f875af115801561449d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144c19190615a74565b949350505050565b67ffffffffffffffff81161561459a576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015614588575f5ffd5b505af1158015610cf5573d5f5f3e3d5ffd5b50565b600181901c17600281901c17600481901c17600881901c17601081901c17602081901c17604081901c17608081901c175f6106cc82612b80565b826107f8576040517f4640cac1000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161041e565b5f5f831580156146285750844311155b1561463757508490505f613d85565b8284801561464457508543105b61464e5785613d80565b96439650945050505050565b5f6020828403121561466a575f5ffd5b5035919050565b60ff8116811461459a575f5ffd5b803561233881614671565b5f5f6040838503121561469b575f5ffd5b8235915060208301356146ad81614671565b809150509250929050565b6001600160a01b038116811461459a575f5ffd5b8035612338816146b8565b5f5f604083850312156146e8575f5ffd5b8235915060208301356146ad816146b8565b61ffff8116811461459a575f5ffd5b8035612338816146fa565b5f5f83601f840112614724575f5ffd5b50813567ffffffffffffffff81111561473b575f5ffd5b602083019150836020828501011115614752575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a03121561476f575f5ffd5b873596506020880135614781816146fa565b9550604088013567ffffffffffffffff81111561479c575f5ffd5b6147a88a828b01614714565b909650945050606088013567ffffffffffffffff8111156147c7575f5ffd5b6147d38a828b01614714565b989b979a50959894979596608090950135949350505050565b5f5f5f5f5f60808688031215614800575f5ffd5b853594506020860135614812816146fa565b935060408601359250606086013567ffffffffffffffff811115614834575f5ffd5b61484088828901614714565b969995985093965092949392505050565b5f5f5f60608486031215614863575f5ffd5b833592506020840135614875816146fa565b929592945050506040919091013590565b5f5f60408385031215614897575f5ffd5b8235915060208301356146ad816146fa565b5f5f5f5f606085870312156148bc575f5ffd5b8435935060208501356148ce816146fa565b9250604085013567ffffffffffffffff8111156148e9575f5ffd5b6148f587828801614714565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6003811061493e5761493e614901565b9052565b5f610240820190508251825260208301516020830152604083015161497260408401826001600160a01b03169052565b506060830151614987606084018260ff169052565b50608083015161499c608084018260ff169052565b5060a08301516149b160a084018260ff169052565b5060c08301516149c460c084018261492e565b5060e08301516149da60e084018261ffff169052565b506101008301516149f261010084018261ffff169052565b50610120830151614a0a61012084018261ffff169052565b50610140830151614a2261014084018261ffff169052565b50610160830151614a3a61016084018261ffff169052565b50610180830151614a5261018084018261ffff169052565b506101a0830151614a6a6101a084018261ffff169052565b506101c0830151614a826101c084018261ffff169052565b506101e0830151614a9a6101e084018261ffff169052565b50610200830151614ac06102008401826fffffffffffffffffffffffffffffffff169052565b50610220830151614ae66102208401826fffffffffffffffffffffffffffffffff169052565b5092915050565b5f610240828403128015614aff575f5ffd5b509092915050565b5f5f5f5f5f5f5f60a0888a031215614b1d575f5ffd5b873596506020880135614b2f816146fa565b95506040880135614b3f81614671565b9450606088013567ffffffffffffffff811115614b5a575f5ffd5b614b668a828b01614714565b909550935050608088013567ffffffffffffffff811115614b85575f5ffd5b614b918a828b01614714565b989b979a50959850939692959293505050565b600b811061493e5761493e614901565b5f61024082019050614bc7828451614ba4565b6020830151614bdc602084018261ffff169052565b506040830151614bf4604084018263ffffffff169052565b50606083015160608301526080830151608083015260a083015160a083015260c083015160c083015260e083015160e08301526101008301516101008301526101208301516101208301526101408301516101408301526101608301516101608301526101808301516101808301526101a0830151614c7f6101a08401826001600160a01b03169052565b506101c08301516101c08301526101e08301516101e083015261020083015161020083015261022083015161022083015292915050565b828152604081016127456020830184614ba4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff81811683821601908111156106cc576106cc614cca565b805167ffffffffffffffff81168114612338575f5ffd5b5f5f5f60608486031215614d39575f5ffd5b614d4284614d10565b9250614d5060208501614d10565b9150604084015163ffffffff81168114614d68575f5ffd5b809150509250925092565b808201808211156106cc576106cc614cca565b818382375f9101908152919050565b8581527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660208201527fff000000000000000000000000000000000000000000000000000000000000008460f81b166021820152818360228301375f9101602201908152949350505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b60ff87168152608060208201525f614e69608083018789614e06565b8281036040840152614e7c818688614e06565b915050826060830152979650505050505050565b60ff82811682821603908111156106cc576106cc614cca565b608081525f614ebc608083018789614e06565b602083019590955250604081019290925260ff1660609091015292915050565b80518015158114612338575f5ffd5b5f5f60408385031215614efc575f5ffd5b614f0583614edc565b6020939093015192949293505050565b848152836020820152606060408201525f614f34606083018486614e06565b9695505050505050565b80820281158282048414176106cc576106cc614cca565b614f6082825161492e565b60208181015190830152604090810151910152565b60e081525f614f8860e08301888a614e06565b86602084015285604084015282810360608401528085518083526020830191506020870192505f5b81811015614fce578351835260209384019390920191600101614fb0565b50508092505050614fe26080830184614f55565b979650505050505050565b5f5f5f60608486031215614fff575f5ffd5b61500884614edc565b602085015160409095015190969495509392505050565b5f5f19820361503057615030614cca565b5060010190565b5f81356106cc816146b8565b5f81356106cc81614671565b6003811061459a575f5ffd5b5f81356106cc8161504f565b6003821061507757615077614901565b805477ff00000000000000000000000000000000000000000000008360b81b167fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216178255505050565b5f81356106cc816146fa565b6fffffffffffffffffffffffffffffffff8116811461459a575f5ffd5b5f81356106cc816150ce565b81358155602082013560018201556002810161514d61511860408501615037565b82547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0391909116178255565b6151a261515c60608501615043565b82547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1660a09190911b74ff000000000000000000000000000000000000000016178255565b6151f86151b160808501615043565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff00000000000000000000000000000000000000000016178255565b61524f61520760a08501615043565b82547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b76ff0000000000000000000000000000000000000000000016178255565b61526461525e60c0850161505b565b82615067565b6152be61527360e085016150c2565b82547fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b79ffff00000000000000000000000000000000000000000000000016178255565b61531b6152ce61010085016150c2565b82547fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d09190911b7bffff000000000000000000000000000000000000000000000000000016178255565b61537a61532b61012085016150c2565b82547fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7dffff0000000000000000000000000000000000000000000000000000000016178255565b6153d961538a61014085016150c2565b82547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660f09190911b7fffff00000000000000000000000000000000000000000000000000000000000016178255565b506003810161541e6153ee61016085016150c2565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001661ffff91909116178255565b61546361542e61018085016150c2565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff1660109190911b63ffff000016178255565b6154aa6154736101a085016150c2565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffff1660209190911b65ffff0000000016178255565b6154f36154ba6101c085016150c2565b82547fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff1660309190911b67ffff00000000000016178255565b61553e6155036101e085016150c2565b82547fffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffff1660409190911b69ffff000000000000000016178255565b61559961554e61020085016150eb565b82547fffffffffffff00000000000000000000000000000000ffffffffffffffffffff1660509190911b79ffffffffffffffffffffffffffffffff0000000000000000000016178255565b50612c946155aa61022084016150eb565b600483016fffffffffffffffffffffffffffffffff82167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161781555050565b5f602082840312156155fc575f5ffd5b8135612745816146fa565b8035612338816150ce565b5f60208284031215615622575f5ffd5b8135612745816150ce565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826156685761566861562d565b500490565b80356123388161504f565b81358152602080830135908201526102408101615697604084016146cc565b6001600160a01b031660408301526156b16060840161467f565b60ff1660608301526156c56080840161467f565b60ff1660808301526156d960a0840161467f565b60ff1660a08301526156ed60c0840161566d565b6156fa60c084018261492e565b5061570760e08401614709565b61ffff1660e083015261571d6101008401614709565b61ffff166101008301526157346101208401614709565b61ffff1661012083015261574b6101408401614709565b61ffff166101408301526157626101608401614709565b61ffff166101608301526157796101808401614709565b61ffff166101808301526157906101a08401614709565b61ffff166101a08301526157a76101c08401614709565b61ffff166101c08301526157be6101e08401614709565b61ffff166101e08301526157d56102008401615607565b6fffffffffffffffffffffffffffffffff166102008301526157fa6102208401615607565b6fffffffffffffffffffffffffffffffff8116610220840152614ae6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60ff821660ff810361585a5761585a614cca565b60010192915050565b67ffffffffffffffff8181168382160290811690818114614ae657614ae6614cca565b67ffffffffffffffff82811682821603908111156106cc576106cc614cca565b67ffffffffffffffff81811683821601908111156106cc576106cc614cca565b61ffff81811683821601908111156106cc576106cc614cca565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f6020828403121561591d575f5ffd5b813561274581614671565b5f826159365761593661562d565b500690565b60e081525f61594e60e08301888a614e06565b905085602083015284604083015260ff84166060830152614fe26080830184614f55565b5f5f60408385031215615983575f5ffd5b61598c83614edc565b9150602083015165ffffffffffff811681146146ad575f5ffd5b818103818111156106cc576106cc614cca565b5f5f858511156159c7575f5ffd5b838611156159d3575f5ffd5b5050820193919092039150565b80357fffffffffffff00000000000000000000000000000000000000000000000000008116906006841015614ae6577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b5f67ffffffffffffffff831680615a5e57615a5e61562d565b8067ffffffffffffffff84160491505092915050565b5f60208284031215615a84575f5ffd5b61274582614d1056fea164736f6c634300081e000a6080604052348015600e575f5ffd5b506114fb8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806326ff68c8146100435780635b71dc9414610078578063b615b29d146100a9575b5f5ffd5b61005661005136600461117b565b6100d3565b6040805193151584526020840192909252908201526060015b60405180910390f35b61008b61008636600461123f565b610158565b60408051921515835265ffffffffffff90911660208301520161006f565b6100bc6100b73660046112aa565b6101a2565b60408051921515835260208301919091520161006f565b5f5f5f876100e28b8b8a6101c0565b146100f457505f91508190508061014b565b6101418a8a898989808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061013c92505050368a90038a018a611313565b610273565b6001945090925090505b9750975097945050505050565b5f5f856101668989886101c0565b1461017557505f905080610197565b6101908888878761018b36899003890189611313565b61034a565b9050600191505b965096945050505050565b5f5f6101b18787878787610424565b915091505b9550959350505050565b5f5f6101cb83610573565b90505f5b84811015610269575f6101fe8787848181106101ed576101ed611384565b919091013560f81c90508685610609565b6102096002846113ac565b61021391906113ac565b90508581111561022957505f925061026c915050565b836102368284898b6113bf565b604051602001610248939291906113e6565b604051602081830303815290604052805190602001209350809150506101cf565b50505b9392505050565b5f5f5f60086102818761062f565b61028b91906113ff565b67ffffffffffffffff8111156102a3576102a36112ff565b6040519080825280602002602001820160405280156102cc578160200160208202803683370190505b5090505f6102dd898989898661066f565b90506102ef878784886020015161089d565b61031582826102fd8a610573565b8851600281111561031057610310611416565b6109c0565b60606103258389885f0151610ab7565b809550819250505061033b818760400151610c4a565b94505050509550959350505050565b5f5f61035887878787610cc5565b602081015160408201519192509081906103739060026113ff565b118061037d575080155b156103925765ffffffffffff9250505061041b565b5f6001855160028111156103a8576103a8611416565b036103b9576103b683610e81565b90505b6002855160028111156103ce576103ce611416565b036103e4576103e1838660200151610edc565b90505b818360600151620100006103f891906113ff565b610402919061143e565b61040f9062ffffff61145d565b601882901b1793505050505b95945050505050565b5f5f61042f85610573565b61043a9060066113ff565b861461044a57505f9050806101b6565b5f5f198180805b89811c156105285760018a821c811603610516575f8c848d6104746006836113ac565b92610481939291906113bf565b61048a91611470565b60d01c905061049a6006856113ac565b93507fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000181016104d1576001821b8717965050610516565b826104db816114d6565b935050600881901b821760018b841c811614610507578581106104fe5785610500565b805b9550610513565b86811115610513578096505b50505b80610520816114d6565b915050610451565b505f8188106105375781610539565b875b90508919861789161580801561054e57508486105b801561056157508161055f8b610573565b145b97505050505050509550959350505050565b7f5555555555555555555555555555555555555555555555555555555555555555600182901c1690035f600282901c7f33333333333333333333333333333333333333333333333333333333333333331660055f1904831601915060115f19816105df576105df61142a565b04600483901c830116915060f860ff5f19816105fd576105fd61142a565b048302901c9050919050565b5f600183851c81161461061c5781610627565b61062760018361145d565b949350505050565b600181901c17600281901c17600481901c17600881901c17601081901c17602081901c17604081901c17608081901c175f61066982610573565b92915050565b60605f61067b85610573565b90508351600361068b91906113ff565b67ffffffffffffffff8111156106a3576106a36112ff565b6040519080825280602002602001820160405280156106cc578160200160208202803683370190505b5091505f805b87811015610890575f6107018a8a848181106106f0576106f0611384565b919091013560f81c90508986610609565b90505f878b8b8581811061071757610717611384565b835192013560f81c918210905061073057610730611384565b602002602001015190506002836107448d90565b61074e91906113ac565b61075891906113ac565b86858151811061076a5761076a611384565b602090810291909101015281866107828660016113ac565b8151811061079257610792611384565b602090810291909101015280866107aa8660026113ac565b815181106107ba576107ba611384565b60209081029190910101526107d06003856113ac565b93505f826107df6002866113ac565b6107e991906113ac565b90505f8c8c6107f98760016113ac565b81811061080857610808611384565b61081992013560f81c90508361145d565b90505b8181101561088557828960058f8f8581811061083a5761083a611384565b61084c92013560f81c905060086113ff565b61085691906113ac565b8151811061086657610866611384565b6020026020010181815161087a91906113ac565b90525060010161081c565b5092506106d2915050565b5082525095945050505050565b5f805b84518110156108d8578481815181106108bb576108bb611384565b6020026020010151826108ce91906113ac565b91506001016108a0565b505f5b85811c156109b857600186821c8116036109a6575f855182106108fe5782610923565b85828151811061091057610910611384565b602002602001015183610923919061145d565b9050808560016109346008866113ff565b61093e91906113ac565b8151811061094e5761094e611384565b602090810291909101015261271061096685836113ff565b610970919061143e565b85600261097e6008866113ff565b61098891906113ac565b8151811061099857610998611384565b602002602001018181525050505b806109b0816114d6565b9150506108db565b505050505050565b6020840160208401845160051b810160015b858111610aad57825b82811015610aa4576020810151808311156109f65750610a9c565b604082015182515f1990850101355f1a60081b8701608081018051868503840201905288610a2657505050610a9c565b8051925081830191508181526020810151606082018a60018114610a7e57604084015180871015610a55578096505b808403861115610a655780840395505b5085851115610a7957858503880282510182525b610a95565b828560011b1015838760011b101615610a95578782525b5050505050505b6060016109db565b506001016109d2565b5050505050505050565b60605f5f60088651610ac9919061143e565b90508067ffffffffffffffff811115610ae457610ae46112ff565b604051908082528060200260200182016040528015610b0d578160200160208202803683370190505b5092505f805b82811015610c3c57600187821c811603610c34575f886001610b366008856113ff565b610b4091906113ac565b81518110610b5057610b50611384565b60200260200101519050805f1480610ba2575080896005610b726008866113ff565b610b7c91906113ac565b81518110610b8c57610b8c611384565b60200260200101516002610ba091906113ff565b115b15610bb5576001821b8517945050610c34565b610c09898383826004610bc96008856113ff565b610bd391906113ac565b81518110610be357610be3611384565b602002602001015162010000610bf991906113ff565b610c03919061143e565b8a610fcd565b8684610c14816114d6565b955081518110610c2657610c26611384565b602002602001018181525050505b600101610b13565b508084525050935093915050565b81515f9080831115610c5a578092505b602084018160051b81015f5b85811015610cbb57828351602085015b84811015610c9857805182811015610c8f578092508193505b50602001610c76565b5084518252602085019450600160ff82161b871796505050600181019050610c66565b5050505092915050565b610ced6040518060800160405280606081526020015f81526020015f81526020015f81525090565b5f610cf784610573565b9050610d048160016113ac565b67ffffffffffffffff811115610d1c57610d1c6112ff565b604051908082528060200260200182016040528015610d45578160200160208202803683370190505b5082525f5b85811015610e77575f878783818110610d6557610d65611384565b919091013560f81c91505f9050600187831c811614610d845783610d8f565b610d8f60018561145d565b9050858214610e59575f610daf8a8a610da96002886113ac565b8a611101565b9050855f01518181518110610dc657610dc6611384565b602002602001018051809190610ddb906114d6565b90525060208601805190610dee826114d6565b905250610dfb818361145d565b86606001818151610e0c91906113ac565b905250818a8a610e1d8760016113ac565b818110610e2c57610e2c611384565b610e3d92013560f81c9050836113ac565b1115610e575760408601805190610e53826114d6565b9052505b505b610e648160026113ac565b610e6e90846113ac565b92505050610d4a565b5050949350505050565b5f805b6020830151610e948260026113ff565b1015610ed65781610ea4816114d6565b925050825f01518281518110610ebc57610ebc611384565b602002602001015181610ecf91906113ac565b9050610e84565b50919050565b5f5f612710838560200151610ef191906113ff565b610efb919061143e565b90505f818560200151610f0e919061145d565b90505f8060015b875151811015610fa0575f858410610f2d5783610f2f565b855b9050885f01518281518110610f4657610f46611384565b602002602001015184610f5991906113ac565b93505f858511610f695784610f6b565b855b905081811115610f9657610f7f828261145d565b610f8990846113ff565b610f9390856113ac565b93505b5050600101610f15565b50610fab848461145d565b610fb882620100006113ff565b610fc2919061143e565b979650505050505050565b5f80610fda6008866113ff565b90505f6001846002811115610ff157610ff1611416565b0361102157866110026003846113ac565b8151811061101257611012611384565b602002602001015190506110d7565b600284600281111561103557611035611416565b036110d757866110466002846113ac565b8151811061105657611056611384565b6020026020010151600261106a91906113ff565b876110766001856113ac565b8151811061108657611086611384565b6020026020010151611098919061145d565b876110a46003856113ac565b815181106110b4576110b4611384565b6020026020010151620100006110ca91906113ff565b6110d4919061143e565b90505b8560086110ec8767ffffffffffffffff61145d565b901b605083901b171792505050949350505050565b5f828501805b8381355f1a1461111957600101611107565b0360010195945050505050565b5f5f83601f840112611136575f5ffd5b50813567ffffffffffffffff81111561114d575f5ffd5b602083019150836020828501011115611164575f5ffd5b9250929050565b5f60608284031215610ed6575f5ffd5b5f5f5f5f5f5f5f60e0888a031215611191575f5ffd5b873567ffffffffffffffff8111156111a7575f5ffd5b6111b38a828b01611126565b9098509650506020880135945060408801359350606088013567ffffffffffffffff8111156111e0575f5ffd5b8801601f81018a136111f0575f5ffd5b803567ffffffffffffffff811115611206575f5ffd5b8a60208260051b840101111561121a575f5ffd5b602091909101935091506112318960808a0161116b565b905092959891949750929550565b5f5f5f5f5f5f60e08789031215611254575f5ffd5b863567ffffffffffffffff81111561126a575f5ffd5b61127689828a01611126565b90975095505060208701359350604087013592506060870135915061129e886080890161116b565b90509295509295509295565b5f5f5f5f5f608086880312156112be575f5ffd5b853567ffffffffffffffff8111156112d4575f5ffd5b6112e088828901611126565b9099909850602088013597604081013597506060013595509350505050565b634e487b7160e01b5f52604160045260245ffd5b5f6060828403128015611324575f5ffd5b506040516060810167ffffffffffffffff8111828210171561135457634e487b7160e01b5f52604160045260245ffd5b604052823560038110611365575f5ffd5b8152602083810135908201526040928301359281019290925250919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561066957610669611398565b5f5f858511156113cd575f5ffd5b838611156113d9575f5ffd5b5050820193919092039150565b838152818360208301375f910160200190815292915050565b808202811582820484141761066957610669611398565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f8261145857634e487b7160e01b5f52601260045260245ffd5b500490565b8181038181111561066957610669611398565b80357fffffffffffff000000000000000000000000000000000000000000000000000081169060068410156114cf577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505b5092915050565b5f5f1982036114e7576114e7611398565b506001019056fea164736f6c634300081e000a';
