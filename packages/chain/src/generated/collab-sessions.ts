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
      },
      {
        "internalType": "uint16",
        "name": "round",
        "type": "uint16"
      }
    ],
    "name": "CollabSessions_RoundChanged",
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
        "name": "rows",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "selected",
        "type": "uint256"
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
        "internalType": "bytes32",
        "name": "rows",
        "type": "bytes32"
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
        "internalType": "uint256",
        "name": "updated",
        "type": "uint256"
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
        "name": "baseDigest",
        "type": "bytes32"
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
        "name": "rows",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "selected",
        "type": "uint256"
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
  '0x60e060405234801561000f575f5ffd5b506040516172f13803806172f183398101604081905261002e916100a5565b6001600160a01b03808316608052811660a0526040518290829061005190610081565b604051809103905ff08015801561006a573d5f5f3e3d5ffd5b506001600160a01b031660c052506100dd92505050565b61151780615dda83390190565b6001600160a01b03811681146100a2575f5ffd5b50565b5f5f604083850312156100b6575f5ffd5b82516100c18161008e565b60208401519092506100d28161008e565b809150509250929050565b60805160a05160c051615c5c61017e5f395f81816101e2015281816110550152818161186a0152613e4e01525f81816102a3015261467901525f81816102ee015281816105d6015281816108510152818161091201528181611278015281816114b90152818161172501528181611e5701528181612ad101528181612f6c015281816131e2015281816135aa0152818161456201526146b70152615c5c5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806361d027b3116100d25780639481ad2111610088578063dbcc0e3f11610063578063dbcc0e3f14610369578063de3fb2f61461037c578063deb9d5891461038f575f5ffd5b80639481ad2114610323578063badc2dff14610336578063cf1f3bba14610356575f5ffd5b806373cd8336116100b857806373cd8336146102d85780637b103999146102e95780638e664f5214610310575f5ffd5b806361d027b31461029e57806367dfd4c9146102c5575f5ffd5b806340e58ee51161012757806341ff842d1161010d57806341ff842d146102655780635273635e1461027857806359dfac411461028b575f5ffd5b806340e58ee514610204578063411f6b0b14610217575f5ffd5b8063152c125211610157578063152c12521461019a57806319647f15146101ca5780633b1bebd1146101dd575f5ffd5b8063049878f31461017257806311ae2bb414610187575b5f5ffd5b6101856101803660046147ca565b6103af565b005b6101856101953660046147fb565b6106a3565b6101ad6101a8366004614858565b6109e7565b6040516001600160a01b0390911681526020015b60405180910390f35b6101856101d8366004614886565b610a16565b6101ad7f000000000000000000000000000000000000000000000000000000000000000081565b6101856102123660046147ca565b610ae0565b6102536102253660046148df565b5f8281526001602090815260408083206001600160a01b038516845260180190915290205460ff1692915050565b60405160ff90911681526020016101c1565b610185610273366004614947565b610c0b565b610185610286366004614886565b610e8c565b6101856102993660046149da565b610f5d565b6101ad7f000000000000000000000000000000000000000000000000000000000000000081565b6101856102d33660046147ca565b61134d565b5f545b6040519081526020016101c1565b6101ad7f000000000000000000000000000000000000000000000000000000000000000081565b61018561031e366004614a48565b6115ca565b610185610331366004614a6b565b6117f6565b6103496103443660046147ca565b611a05565b6040516101c19190614b04565b6102db610364366004614caf565b611cac565b6101856103773660046147fb565b611ebe565b61018561038a366004614cc9565b611ff7565b6103a261039d3660046147ca565b6121c5565b6040516101c19190614d76565b5f6103b9826123e2565b90506103c58282612445565b600a815460ff16600a8111156103dd576103dd614ac3565b036104275780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261041e91849160ff90911690600401614e78565b60405180910390fd5b335f90815260188201602052604090205460ff161561047b576040517f3a66c15e0000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161041e565b5f610489826004015461259e565b60148301549091507501000000000000000000000000000000000000000000900460ff1681106104e8576040517fe03b10990000000000000000000000000000000000000000000000000000000081526004810184905260240161041e565b6001811b60048301805490911790556001825460ff16600a81111561050f5761050f614ac3565b03610528576001811b6001830180549091179055610536565b6002820180546001831b1790555b60ff81165f908152601783016020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317905561057c816001614eb9565b335f818152601885016020908152604091829020805460ff191660ff95861617905590519284168352909185917f49cebb9a586c1e3a485cf361b12f25391e3e11337f46da31d887cd42e3791269910160405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e3361060d856125b5565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015610677573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061069b9190614ee9565b505050505050565b5f6106b0868660076125dd565b90506106be868286866126bd565b5f829003610705576040517fcc0682de0000000000000000000000000000000000000000000000000000000081526004810187905261ffff8616602482015260440161041e565b61070f8682612725565b5f6107198261286f565b600d830180547fffffffffffffffffffffffff00000000000000000000000000000000000000008315157d010000000000000000000000000000000000000000000000000000000000908102919091167fffff00ffffffffffffffffff00000000000000000000000000000000000000008316173390811790935560118601879055855463ffffffff43166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff009091161760081786556040518781529394506001600160a01b0382169360ff9190920416919061ffff8a16908b907f7ba4f86321d355867417dc3e65805f8c41ab59c619a7f4d2f1bf3252e7c482af9060200160405180910390a480801561083b57506001600160a01b03821633145b1561084957505050506109e0565b801561090a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bb1e5f5683610888876125b5565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b1580156108f3575f5ffd5b505af1158015610905573d5f5f3e3d5ffd5b505050505b82156109db577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33610949876125b5565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af11580156109b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109d79190614ee9565b5050505b505050505b5050505050565b5f82815260016020908152604080832060ff851684526017019091529020546001600160a01b03165b92915050565b5f610a23858560026125dd565b905080601001548314610a6f576040517f021a73c90000000000000000000000000000000000000000000000000000000081526004810186905261ffff8516602482015260440161041e565b5f610a7a86836128a8565b9050610a8c8686846005015484612926565b60058301556040805160ff8316815260208101859052339161ffff88169189917f9d2d2f567e447916dc56f0baea5e155bda6f8fc01e0c1ba4abf42b7e7df7515f91015b60405180910390a4505050505050565b5f610aea826123e2565b9050610af68282612445565b805467010000000000000090046001600160a01b03163314610b4d576040517f0818cf620000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161041e565b601481015481545f91610b94917e0100000000000000000000000000000000000000000000000000000000000090910461ffff16906301000000900463ffffffff16614f35565b431190506001825460ff16600a811115610bb057610bb0614ac3565b141580610bbb575080155b15610bfc5781546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261041e91859160ff90911690600401614e78565b610c06838361298d565b505050565b5f610c18888860046125dd565b90505f610c2589836128a8565b9050610c3d82600601548260ff161c60019081161490565b610c86576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018a905261ffff8916602482015233604482015260640161041e565b610c968989846007015484612926565b82600701819055505f8989338a8a604051610cb2929190614f48565b604051908190038120610cf794939291899060200194855261ffff9390931660208501526001600160a01b039190911660408401526060830152608082015260a00190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060ff85165f908152601987019093529120549091508114610d8d576040517ffec341a7000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a16602482015233604482015260640161041e565b5f5f610da48a8a8a8a89600501548960ff16612b24565b9150915081610df2576040517f3f7afe9e000000000000000000000000000000000000000000000000000000008152600481018d905261ffff8c16602482015233604482015260640161041e565b84600e015484828a8a604051602001610e0f959493929190614f57565b6040516020818303038152906040528051906020012085600e0181905550336001600160a01b03168b61ffff168d7f7b2c6376866a09da2b49dc4ddb560a2e73fefea47e12799e07e3d67f6ab3edcf878e8e8e8e8e604051610e769695949392919061500f565b60405180910390a4505050505050505050505050565b5f610e99858560036125dd565b905080600501548314610ee5576040517f021a73c90000000000000000000000000000000000000000000000000000000081526004810186905261ffff8516602482015260440161041e565b5f610ef086836128a8565b9050610f028686846006015484612926565b600683015560ff81165f81815260198401602090815260409182902086905581519283528201859052339161ffff88169189917fad4cdc48e4347705fb49f49e91f9a8c18c60ea67bb534d27fa3feda5c4e039719101610ad0565b5f610f6a878760056125dd565b60148101549091506040750100000000000000000000000000000000000000000090910460ff1611610fcb576040517fa9f185a80000000000000000000000000000000000000000000000000000000081526004810188905260240161041e565b80600e01548514611015576040517f021a73c90000000000000000000000000000000000000000000000000000000081526004810188905261ffff8716602482015260440161041e565b61101f8782612725565b600581015460148201546040517fb615b29d0000000000000000000000000000000000000000000000000000000081525f9283927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169263b615b29d926110b6928a928a92918d9176010000000000000000000000000000000000000000000090910460ff1690600401615052565b6040805180830381865afa1580156110d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110f49190615094565b915091508161113c576040517f930ac396000000000000000000000000000000000000000000000000000000008152600481018a905261ffff8916602482015260440161041e565b600983018690556008830181905560405161115a9086908690614f48565b604051908190039020600f84015582547fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff001663010000004363ffffffff1602176006178355600d83018054337fffffffffffffffffffffffff00000000000000000000000000000000000000009091161790555f6111d78461286f565b600d850180547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d01000000000000000000000000000000000000000000000000000000000083151502179055604051909150339061ffff8b16908c907f2d6082d62e5a0c3c59da25bc88ad9be44e15ac648d54410393d41a365c4fb0d990611268908c9088908d908d906150be565b60405180910390a48015611341577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e336112af876125b5565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015611319573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061133d9190614ee9565b5050505b50505050505050505050565b5f611357826123e2565b90506113638282612445565b335f90815260188201602052604081205460ff16908190036113ba576040517ff4dafcf40000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161041e565b5f6113d36113c96001846150e7565b60ff166001901b90565b9050808360030154165f1461142e5782546040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff16602482015233604482015260640161041e565b5f6001845460ff16600a81111561144757611447614ac3565b14806114685750600a845460ff16600a81111561146657611466614ac3565b145b8061147857506002840154821615155b90508015611576576114b685856114906001876150e7565b7f6c65667400000000000000000000000000000000000000000000000000000000612c21565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bb1e5f56336114f0876125b5565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b15801561155b575f5ffd5b505af115801561156d573d5f5f3e3d5ffd5b505050506109e0565b6003840180548317905533857f6a13e21c7c793a628d2d83e9fbcdaffa2d0a7677b70ca5d80e3cdbac537abe346115ae6001876150e7565b60405160ff909116815260200160405180910390a35050505050565b5f6115d7838360096125dd565b90505f6115e782600a0154612cf0565b90505f6115f783600b0154612cf0565b90508181111561160b576109e08584612d86565b8181101561162457600b830154600c8401805490911790555b60118301545f901561163a57836009015461163c565b5f5b9050801561164f57601184015460108501555b5f61165a8583612e08565b90508561ffff16877f690c3e19bbbb43ab523e528c8086600830f40d9b8fe36275e008b756b2911cd0876010015485633b9aca008667ffffffffffffffff166116a39190615100565b6040805193845260208401929092529082015260600160405180910390a3600d8501547d010000000000000000000000000000000000000000000000000000000000900460ff16156117d957600d850180547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169091556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169163bb1e5f569116611757886125b5565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201525f60448201526064015f604051808303815f87803b1580156117c2575f5ffd5b505af11580156117d4573d5f5f3e3d5ffd5b505050505b6117e38786612fde565b6117ed878661327c565b50505050505050565b5f611803858560056125dd565b60148101549091506040750100000000000000000000000000000000000000000090910460ff161115611865576040517fa9f185a80000000000000000000000000000000000000000000000000000000081526004810186905260240161041e565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166326ff68c8878787600e015488600501546118ac8a613498565b6118b58b61379c565b6040518763ffffffff1660e01b81526004016118d696959493929190615137565b606060405180830381865afa1580156118f1573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061191591906151af565b9250925092508261195f576040517fb1c68edb0000000000000000000000000000000000000000000000000000000081526004810189905261ffff8816602482015260440161041e565b6009840182905560088401819055811561197a57600761197d565b60095b8454859060ff1916600183600a81111561199957611999614ac3565b0217905550835466ffffffff000000191663010000004363ffffffff1602178455604080518381526020810183905261ffff8916918a917fcce26e799179030a9c013f1f5706f7b8919b636d426eb5effba2eae058a0bdf9910160405180910390a35050505050505050565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810191909152611a9e826123e2565b60408051610240810182526012830180548252601384015460208301526014909301546001600160a01b0381169282019290925260ff7401000000000000000000000000000000000000000083048116606083015275010000000000000000000000000000000000000000008304811660808301527601000000000000000000000000000000000000000000008304811660a083015290929160c084019177010000000000000000000000000000000000000000000000909104166002811115611b6a57611b6a614ac3565b6002811115611b7b57611b7b614ac3565b8152600282015461ffff78010000000000000000000000000000000000000000000000008204811660208401527a0100000000000000000000000000000000000000000000000000008204811660408401527c01000000000000000000000000000000000000000000000000000000008204811660608401527e0100000000000000000000000000000000000000000000000000000000000090910481166080830152600383015480821660a0840152620100008104821660c08401526401000000008104821660e08401526601000000000000810482166101008401526801000000000000000081049091166101208301526fffffffffffffffffffffffffffffffff6a010000000000000000000090910481166101408301526004909201549091166101609091015292915050565b5f611cb682613857565b5f5f8154611cc3906151e1565b91829055505f81815260016020818152604090922080547fffffffffff000000000000000000000000000000000000000000000000ffff001663010000004363ffffffff16027fffffffffff0000000000000000000000000000000000000000ffffffffffffff161733670100000000000000021790911781559084013560108201559091508260128201611d5882826152b9565b505f9050611d6e610140850161012086016157ae565b61ffff16611d84610220860161020087016157d4565b6fffffffffffffffffffffffffffffffff16611da09190615100565b9050611db0633b9aca008261581c565b82600d0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316837f3affae02489a486061da2ae8b1d1efe710bd404edce1ced07c657393e7275f5386604051611e14919061583a565b60405180910390a38015611eb7576040517fb324e80d000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b324e80d906044015f604051808303815f87803b158015611ea0575f5ffd5b505af1158015611eb2573d5f5f3e3d5ffd5b505050505b5050919050565b5f611ecb868660086125dd565b9050611ed9868286866126bd565b5f611ee487836128a8565b9050611f0282600b015483600a0154178260ff161c60019081161490565b15611f4c576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810188905261ffff8716602482015233604482015260640161041e565b81601101548303611f6c57600a82018054600160ff84161b179055611fa5565b81600b01545f03611f9457815466ffffffff000000191663010000004363ffffffff16021782555b600b82018054600160ff84161b1790555b336001600160a01b03168661ffff16887f65a1c28b449ce5ad1d0f954d54e8eba6ce776f907807bc8c554fb305b30f295586604051611fe691815260200190565b60405180910390a450505050505050565b5f612004888860066125dd565b905080600f0154858560405161201b929190614f48565b6040518091039020141580612043575061204181600501548760ff161c60019081161490565b155b15612087576040517f930ac3960000000000000000000000000000000000000000000000000000000081526004810189905261ffff8816602482015260440161041e565b5f5f61209583898787613e4a565b91509150816120dd576040517fb1c68edb000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a16602482015260440161041e565b6120f0878785600501548b60ff16613efe565b65ffffffffffff168165ffffffffffff160361214e576040517f1a3235e4000000000000000000000000000000000000000000000000000000008152600481018b905261ffff8a16602482015260ff8916604482015260640161041e565b600d83015460405160ff8a1681526001600160a01b039091169061ffff8b16908c907fbd7db07f774a6ebf1ccb669d9100500dc7e5f73f762a5a56a13347675b26f1df9060200160405180910390a45f6009840181905560088401819055600f840155825460ff1916600517835561134183613f55565b612255604080516102408101909152805f81526020015f61ffff1681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f61225f836123e2565b805490915060ff8116906301000000900463ffffffff165b8351600a81111561228a5761228a614ac3565b82600a81111561229c5761229c614ac3565b146122f35763ffffffff8116604085015281818582600a8111156122c2576122c2614ac3565b600a8111156122d3576122d3614ac3565b81525050506122e983838363ffffffff166140b0565b9092509050612277565b82546101009081900461ffff1660208601526001840154606086015260028401546080860152600384015460a0860152600584015460c0860152600684015460e086015260078401549085015260088301546101208501526009830154610140850152600a830154610160850152600b83015461018085015260108301546101c085015260118301546101e0850152600d8301546001600160a01b0381166101a0860152600e8401546102008601526123d390633b9aca009074010000000000000000000000000000000000000000900467ffffffffffffffff16615100565b61022085015250919392505050565b5f81815260016020526040812090815460ff16600a81111561240657612406614ac3565b03612440576040517f83f585de0000000000000000000000000000000000000000000000000000000081526004810183905260240161041e565b919050565b805460ff165b81545f90819061246b90859085906301000000900463ffffffff166140b0565b9150915082600a81111561248157612481614ac3565b82600a81111561249357612493614ac3565b0361249f575050505050565b83548290859060ff1916600183600a8111156124bd576124bd614ac3565b0217905550835466ffffffff0000001916630100000063ffffffff831602178455600282600a8111156124f2576124f2614ac3565b036125965783547fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000063ffffffff831602178085556010850154600186015460408051928352602083019190915261010090920461ffff169187917f0efb6f86d0ee0066036da7cc625fa1d2c35932131b7268616e6e79ed6a97ab52910160405180910390a35b50905061244b565b5f610a106125ad836001614f35565b198316612cf0565b60168101545f90610a1090633b9aca00906fffffffffffffffffffffffffffffffff1661581c565b5f6125e7846123e2565b90506125f38482612445565b805461ffff848116610100909204161461264d5780546040517fdc3b56f90000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff16602482015260440161041e565b81600a81111561265f5761265f614ac3565b815460ff16600a81111561267557612675614ac3565b146126b65780546040517fd787e89c00000000000000000000000000000000000000000000000000000000815261041e91869160ff90911690600401614e78565b9392505050565b82600e0154821415806126d4575082600901548114155b1561271f5782546040517f021a73c90000000000000000000000000000000000000000000000000000000081526004810186905261010090910461ffff16602482015260440161041e565b50505050565b60148101545f906001600160a01b0316331480156127685750600d8201547c0100000000000000000000000000000000000000000000000000000000900460ff16155b9050801561277557505050565b600d8201545f907c0100000000000000000000000000000000000000000000000000000000900460ff16806127d45750601583015483546127d1916601000000000000900461ffff16906301000000900463ffffffff16614f35565b43115b335f90815260188501602052604081205491925060ff909116908280156127fd575060ff821615155b801561282d575061282d85600c01541986600101541660018461282091906150e7565b60ff161c60019081161490565b90508061069b576040517facf599a00000000000000000000000000000000000000000000000000000000081526004810187905233602482015260440161041e565b335f90815260188201602052604081205460ff168015806126b657506128a0836001015460018361282091906150e7565b159392505050565b335f90815260188201602052604090205460ff168015806128db57506128d9826001015460018361282091906150e7565b155b1561291b576040517ff4dafcf40000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161041e565b6126b66001826150e7565b5f600160ff831684901c81160361297c576040517fe287adc80000000000000000000000000000000000000000000000000000000081526004810186905261ffff8516602482015233604482015260640161041e565b50600160ff919091161b1792915050565b600d810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff81169091558154600a7fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff0090911663010000004363ffffffff16021717825560108201547401000000000000000000000000000000000000000090910467ffffffffffffffff169083907f5314f29410492672dac4fef1c913589a23c842773c5dfffb5a7c4c6fe5338f1390612a4d633b9aca0085615100565b6040805192835260208301919091520160405180910390a267ffffffffffffffff811615610c065781546040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526701000000000000009091046001600160a01b0390811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612b12575f5ffd5b505af11580156117ed573d5f5f3e3d5ffd5b5f5f5f612b3289898761442e565b905080515f03612b48575f5f9250925050612c16565b6001841b1985165f195f805b89811015612c0d575f8b8b83818110612b6f57612b6f6159da565b919091013560f81c915050600185821c811614612b97575f5f97509750505050505050612c16565b5f868281518110612baa57612baa6159da565b6020026020010151905084811180612bcb57508481148015612bcb57508382105b15612be2575f5f9850985050505050505050612c16565b805f03612bf75787612bf381615a07565b9850505b6001821b19959095169493509150600101612b54565b50509015935050505b965096945050505050565b6001838101805460ff851692831b199081169091556002850180548216905560038501805482169055600485018054821690555f828152601786016020908152604080832080547fffffffffffffffffffffffff000000000000000000000000000000000000000081169091556001600160a01b031680845260188901835292819020805460ff19169055805194855290840185905280519193849289927f35a0d37d78e66463eab4c605771561e0fb50ebb48d70789b259fba559496aa1e928290030190a350949350505050565b7f5555555555555555555555555555555555555555555555555555555555555555600182901c1690035f600282901c7f33333333333333333333333333333333333333333333333333333333333333331660055f1904831601915060115f1981612d5c57612d5c6157ef565b04600483901c830116915060f860ff5f1981612d7a57612d7a6157ef565b048302901c9050919050565b600d81015481546040516001600160a01b039092169161010090910461ffff169084907fab01c81b22e79e2e50c6e4a97894886a84cc95b99bb92669b283cc67ecbd4ac8905f90a4600a81018054600c8301805490911790555f90819055600b82018190556011820155805460ff19166007178155612e0481613f55565b5050565b5f5f612e1383612cf0565b9050805f03612e25575f915050610a10565b60158401548190612e5b90633b9aca00906a010000000000000000000090046fffffffffffffffffffffffffffffffff1661581c565b612e65919061581c565b91508167ffffffffffffffff165f03612e81575f915050610a10565b612e8b8183615a25565b600d85018054601490612ec190849074010000000000000000000000000000000000000000900467ffffffffffffffff16615a48565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f5f90505b60ff811684901c15612fd657600160ff821685901c811603612fc45760ff81165f9081526017860160205260408082205490517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b039182166004820152602481019290925267ffffffffffffffff851660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612fad575f5ffd5b505af1158015612fbf573d5f5f3e3d5ffd5b505050505b80612fce81615a07565b915050612eec565b505092915050565b600881015460068201545f6003612ff483612cf0565b10613006578360070154198216613008565b5f5b600c8501546003860154600587015460018801549394508685179092179290918517191681831781175f61303b896125b5565b90505f805b60ff811684901c1561324f57600160ff821685901c81160361323d575f600160ff83168c901c81161461313557600160ff83168a901c81161461310f57600160ff831689901c8116146130e957600160ff831688901c8116146130c3577f69646c6500000000000000000000000000000000000000000000000000000000613157565b7f6c65667400000000000000000000000000000000000000000000000000000000613157565b7f6d6f64656c000000000000000000000000000000000000000000000000000000613157565b7f73696c656e740000000000000000000000000000000000000000000000000000613157565b7f696e76616c6964000000000000000000000000000000000000000000000000005b90505f6131668e8e8585612c21565b9050600160ff84168a901c81160361319457613183818684614557565b61318d9085615a68565b935061323a565b6040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03828116600483015267ffffffffffffffff871660248301525f60448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015613223575f5ffd5b505af1158015613235573d5f5f3e3d5ffd5b505050505b50505b8061324781615a07565b915050613040565b5061325981614639565b5050506002870180546001909801805490981790975550505f9094555050505050565b5f6005820181905560068201819055600782018190556008820181905560098201819055600a8201819055600b8201819055600c8201819055600d820180547fffffff00ffffffffffffffff0000000000000000000000000000000000000000169055600e8201819055600f820181905560118201819055815461330a90610100900461ffff166001615a88565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff1661010061ffff83811691820292909217855560148501549293507c010000000000000000000000000000000000000000000000000000000090920416900361337a57610c06838361298d565b81547fff00000000ffffffffffffffffffffffffffffffffffffffff00000000ffffff1663010000004363ffffffff169081027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff16919091177b0100000000000000000000000000000000000000000000000000000091909102178255601482015460018301547401000000000000000000000000000000000000000090910460ff169061342790612cf0565b101561343c5750805460ff1916600117905550565b815460ff191660021782556010820154600183015460408051928352602083019190915261ffff83169185917f0efb6f86d0ee0066036da7cc625fa1d2c35932131b7268616e6e79ed6a97ab52910160405180910390a3505050565b60078101546060906134a98161470d565b67ffffffffffffffff8111156134c1576134c1615aa2565b6040519080825280602002602001820160405280156134ea578160200160208202803683370190505b5060148401549092507a010000000000000000000000000000000000000000000000000000900461ffff165f805b84518160ff1610156136bc57600160ff821685901c8116036136aa576001858260ff168151811061354b5761354b6159da565b602090810291909101015282156136aa5760ff81165f9081526017870160205260408082205490517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015282917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa1580156135ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136139190614ee9565b8a5492945092505063ffffffff7b01000000000000000000000000000000000000000000000000000000909104811690821610158061365a575067ffffffffffffffff8216155b156136665750506136aa565b8167ffffffffffffffff16878460ff1681518110613686576136866159da565b60209081029190910101526136a567ffffffffffffffff831685614f35565b935050505b806136b481615a07565b915050613518565b50815f036136cc57505050919050565b5f6127106136da8484615100565b6136e4919061581c565b90505f5b85518160ff16101561379257600160ff821686901c811603613780575f82878360ff168151811061371b5761371b6159da565b60200260200101511061372e578261374c565b868260ff1681518110613743576137436159da565b60200260200101515b9050801561375a578061375d565b60015b878360ff1681518110613772576137726159da565b602002602001018181525050505b8061378a81615a07565b9150506136e8565b5050505050919050565b6137be6040805160608101909152805f81526020015f81526020015f81525090565b60408051606081019091526014830154819077010000000000000000000000000000000000000000000000900460ff1660028111156137ff576137ff614ac3565b815260149093015461ffff7801000000000000000000000000000000000000000000000000820416602085015260ff760100000000000000000000000000000000000000000000909104166040909301929092525090565b613888602082013515157f6d6f64656c4469676573740000000000000000000000000000000000000000005f614747565b6138db600361389d6080840160608501615acf565b60ff1610157f6d696e5061727469636970616e747300000000000000000000000000000000006138d36080850160608601615acf565b60ff16614747565b6139376138ee6080830160608401615acf565b60ff1661390160a0840160808501615acf565b60ff1610157f6d61785061727469636970616e747300000000000000000000000000000000006138d360a0850160808601615acf565b6139b061394a60c0830160a08401615acf565b60ff161580159061397f575061396660a0830160808401615acf565b60ff1661397960c0840160a08501615acf565b60ff1611155b7f73656c65637465640000000000000000000000000000000000000000000000006138d360c0850160a08601615acf565b613a076113886139c7610100840160e085016157ae565b61ffff16107f7472696d427073000000000000000000000000000000000000000000000000006139fe610100850160e086016157ae565b61ffff16614747565b5f6040613a1a60a0840160808501615acf565b60ff1611613a2a57612710613a2c565b5f5b61ffff169050613a8181613a48610120850161010086016157ae565b61ffff1611157f77656967687443617042707300000000000000000000000000000000000000006139fe610120860161010087016157ae565b613acf613a96610140840161012085016157ae565b61ffff1615157f726f756e647300000000000000000000000000000000000000000000000000006139fe610140860161012087016157ae565b613b1d613ae4610180840161016085016157ae565b61ffff1615157f757064617465426c6f636b7300000000000000000000000000000000000000006139fe610180860161016087016157ae565b613b6b613b326101a0840161018085016157ae565b61ffff1615157f636f6d6d6974426c6f636b7300000000000000000000000000000000000000006139fe6101a0860161018087016157ae565b613bb9613b806101c084016101a085016157ae565b61ffff1615157f72657665616c426c6f636b7300000000000000000000000000000000000000006139fe6101c086016101a087016157ae565b613c07613bce6101e084016101c085016157ae565b61ffff1615157f7075626c697368426c6f636b73000000000000000000000000000000000000006139fe6101e086016101c087016157ae565b613c55613c1c61020084016101e085016157ae565b61ffff1615157f6368616c6c656e6765426c6f636b7300000000000000000000000000000000006139fe61020086016101e087016157ae565b613cd6633b9aca00613c6f610220850161020086016157d4565b6fffffffffffffffffffffffffffffffff16613c8b9190615aea565b157f726577617264506572526f756e64000000000000000000000000000000000000613cbf610220860161020087016157d4565b6fffffffffffffffffffffffffffffffff16614747565b5f613ce9610140840161012085016157ae565b61ffff16613cff610220850161020086016157d4565b6fffffffffffffffffffffffffffffffff16613d1b9190615100565b9050613d6c67ffffffffffffffff613d37633b9aca008461581c565b11157f726577617264506572526f756e64000000000000000000000000000000000000613cbf610220870161020088016157d4565b610c06613d81610240850161022086016157d4565b6fffffffffffffffffffffffffffffffff1615801590613dd15750633b9aca00613db3610240860161022087016157d4565b6fffffffffffffffffffffffffffffffff16613dcf9190615aea565b155b8015613e17575067ffffffffffffffff633b9aca00613df8610240870161022088016157d4565b6fffffffffffffffffffffffffffffffff16613e14919061581c565b11155b7f626f6e6400000000000000000000000000000000000000000000000000000000613cbf610240870161022088016157d4565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635b71dc94858589600e01548a600501548a613e918d61379c565b6040518763ffffffff1660e01b8152600401613eb296959493929190615afd565b6040805180830381865afa158015613ecc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ef09190615b34565b915091505b94509492505050565b5f80613f17613f10600180861b615b68565b8516612cf0565b613f22906006615100565b9050858186613f32600683614f35565b92613f3f93929190615b7b565b613f4891615ba2565b60d01c9695505050505050565b600d8101546001600160a01b038116907d010000000000000000000000000000000000000000000000000000000000900460ff1680613fc7576001600160a01b0382165f908152601884016020526040902054613fbb906113c99060019060ff166150e7565b600c8401805490911790555b60148301546001600160a01b039081169083160361402957600d830180547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000001790555b600d830180547fffff00ffffffffffffffffff0000000000000000000000000000000000000000169055825466ffffffff000000191663010000004363ffffffff16021783558015610c0657610c066140ab83614085866125b5565b7f6d6f64656c000000000000000000000000000000000000000000000000000000614557565b614639565b5f8060128501600185600a8111156140ca576140ca614ac3565b0361418b575f6140dd8760010154612cf0565b60028301549091505f907501000000000000000000000000000000000000000000900460ff1682148061416d57506002830154614140907e01000000000000000000000000000000000000000000000000000000000000900461ffff1687614f35565b4311801561416d5750600283015474010000000000000000000000000000000000000000900460ff168210155b90508061417b57865f61417f565b6002435b94509450505050614426565b600285600a81111561419f5761419f614ac3565b036141fb575f60036141b48860050154612cf0565b600384015491111591506141f09087906141d29061ffff1688614f35565b89600101548a6005015414846141e9576009614788565b6003614788565b935093505050614426565b600385600a81111561420f5761420f614ac3565b03614266575f60036142248860060154612cf0565b600384015491111591506141f09087906142489062010000900461ffff1688614f35565b89600101548a60060154148461425f576009614788565b6004614788565b600485600a81111561427a5761427a614ac3565b036142d3575f600361428f8860070154612cf0565b600384015491111591506141f09087906142b590640100000000900461ffff1688614f35565b89600601548a6007015414846142cc576009614788565b6005614788565b5f600786600a8111156142e8576142e8614ac3565b14806143315750600586600a81111561430357614303614ac3565b148015614331575060148701546040750100000000000000000000000000000000000000000090910460ff16115b905080801561436657506003820154614359906601000000000000900461ffff166004615100565b6143639086614f35565b43115b1561437957600943935093505050614426565b600686600a81111561438d5761438d614ac3565b036143d7575f87600901545f146143a55760076143a8565b60095b600384015490915061417f9088906143d09068010000000000000000900461ffff1689614f35565b5f84614788565b600886600a8111156143eb576143eb614ac3565b0361441d5760038201546141f09087906144159068010000000000000000900461ffff1688614f35565b5f6009614788565b855f9350935050505b935093915050565b606061443982612cf0565b614444906002615100565b83036126b6576144538261470d565b67ffffffffffffffff81111561446b5761446b615aa2565b604051908082528060200260200182016040528015614494578160200160208202803683370190505b5090505f805b825181101561454e57600184821c811603614546575f86866144bd856001614f35565b8181106144cc576144cc6159da565b919091013560f81c905060088888868181106144ea576144ea6159da565b9050013560f81c60f81b60f81c60ff16901b17905061ffff811461451857614513816001614f35565b61451a565b5f5b84838151811061452c5761452c6159da565b6020908102919091010152614542600284614f35565b9250505b60010161449a565b50509392505050565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd198585614594600282615c07565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909316600484015267ffffffffffffffff9182166024840152166044820152606481018590526084016020604051808303815f875af115801561460d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906146319190615c36565b949350505050565b67ffffffffffffffff81161561470a576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301525f602483015267ffffffffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b1580156146f8575f5ffd5b505af11580156109e0573d5f5f3e3d5ffd5b50565b600181901c17600281901c17600481901c17600881901c17601081901c17602081901c17604081901c17608081901c175f610a1082612cf0565b82610c06576040517f4640cac1000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161041e565b5f5f831580156147985750844311155b156147a757508490505f613ef5565b828480156147b457508543105b6147be5785613ef0565b96439650945050505050565b5f602082840312156147da575f5ffd5b5035919050565b61ffff8116811461470a575f5ffd5b8035612440816147e1565b5f5f5f5f5f60a0868803121561480f575f5ffd5b853594506020860135614821816147e1565b94979496505050506040830135926060810135926080909101359150565b60ff8116811461470a575f5ffd5b80356124408161483f565b5f5f60408385031215614869575f5ffd5b82359150602083013561487b8161483f565b809150509250929050565b5f5f5f5f60808587031215614899575f5ffd5b8435935060208501356148ab816147e1565b93969395505050506040820135916060013590565b6001600160a01b038116811461470a575f5ffd5b8035612440816148c0565b5f5f604083850312156148f0575f5ffd5b82359150602083013561487b816148c0565b5f5f83601f840112614912575f5ffd5b50813567ffffffffffffffff811115614929575f5ffd5b602083019150836020828501011115614940575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a03121561495d575f5ffd5b87359650602088013561496f816147e1565b9550604088013567ffffffffffffffff81111561498a575f5ffd5b6149968a828b01614902565b909650945050606088013567ffffffffffffffff8111156149b5575f5ffd5b6149c18a828b01614902565b989b979a50959894979596608090950135949350505050565b5f5f5f5f5f5f60a087890312156149ef575f5ffd5b863595506020870135614a01816147e1565b94506040870135935060608701359250608087013567ffffffffffffffff811115614a2a575f5ffd5b614a3689828a01614902565b979a9699509497509295939492505050565b5f5f60408385031215614a59575f5ffd5b82359150602083013561487b816147e1565b5f5f5f5f60608587031215614a7e575f5ffd5b843593506020850135614a90816147e1565b9250604085013567ffffffffffffffff811115614aab575f5ffd5b614ab787828801614902565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110614b0057614b00614ac3565b9052565b5f6102408201905082518252602083015160208301526040830151614b3460408401826001600160a01b03169052565b506060830151614b49606084018260ff169052565b506080830151614b5e608084018260ff169052565b5060a0830151614b7360a084018260ff169052565b5060c0830151614b8660c0840182614af0565b5060e0830151614b9c60e084018261ffff169052565b50610100830151614bb461010084018261ffff169052565b50610120830151614bcc61012084018261ffff169052565b50610140830151614be461014084018261ffff169052565b50610160830151614bfc61016084018261ffff169052565b50610180830151614c1461018084018261ffff169052565b506101a0830151614c2c6101a084018261ffff169052565b506101c0830151614c446101c084018261ffff169052565b506101e0830151614c5c6101e084018261ffff169052565b50610200830151614c826102008401826fffffffffffffffffffffffffffffffff169052565b50610220830151614ca86102208401826fffffffffffffffffffffffffffffffff169052565b5092915050565b5f610240828403128015614cc1575f5ffd5b509092915050565b5f5f5f5f5f5f5f60a0888a031215614cdf575f5ffd5b873596506020880135614cf1816147e1565b95506040880135614d018161483f565b9450606088013567ffffffffffffffff811115614d1c575f5ffd5b614d288a828b01614902565b909550935050608088013567ffffffffffffffff811115614d47575f5ffd5b614d538a828b01614902565b989b979a50959850939692959293505050565b600b8110614b0057614b00614ac3565b5f61024082019050614d89828451614d66565b6020830151614d9e602084018261ffff169052565b506040830151614db6604084018263ffffffff169052565b50606083015160608301526080830151608083015260a083015160a083015260c083015160c083015260e083015160e08301526101008301516101008301526101208301516101208301526101408301516101408301526101608301516101608301526101808301516101808301526101a0830151614e416101a08401826001600160a01b03169052565b506101c08301516101c08301526101e08301516101e083015261020083015161020083015261022083015161022083015292915050565b828152604081016126b66020830184614d66565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff8181168382160190811115610a1057610a10614e8c565b805167ffffffffffffffff81168114612440575f5ffd5b5f5f5f60608486031215614efb575f5ffd5b614f0484614ed2565b9250614f1260208501614ed2565b9150604084015163ffffffff81168114614f2a575f5ffd5b809150509250925092565b80820180821115610a1057610a10614e8c565b818382375f9101908152919050565b8581527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660208201527fff000000000000000000000000000000000000000000000000000000000000008460f81b166021820152818360228301375f9101602201908152949350505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b60ff87168152608060208201525f61502b608083018789614fc8565b828103604084015261503e818688614fc8565b915050826060830152979650505050505050565b608081525f615065608083018789614fc8565b602083019590955250604081019290925260ff1660609091015292915050565b80518015158114612440575f5ffd5b5f5f604083850312156150a5575f5ffd5b6150ae83615085565b6020939093015192949293505050565b848152836020820152606060408201525f6150dd606083018486614fc8565b9695505050505050565b60ff8281168282160390811115610a1057610a10614e8c565b8082028115828204841417610a1057610a10614e8c565b615122828251614af0565b60208181015190830152604090810151910152565b60e081525f61514a60e08301888a614fc8565b86602084015285604084015282810360608401528085518083526020830191506020870192505f5b81811015615190578351835260209384019390920191600101615172565b505080925050506151a46080830184615117565b979650505050505050565b5f5f5f606084860312156151c1575f5ffd5b6151ca84615085565b602085015160409095015190969495509392505050565b5f5f1982036151f2576151f2614e8c565b5060010190565b5f8135610a10816148c0565b5f8135610a108161483f565b6003811061470a575f5ffd5b5f8135610a1081615211565b6003821061523957615239614ac3565b805477ff00000000000000000000000000000000000000000000008360b81b167fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216178255505050565b5f8135610a10816147e1565b6fffffffffffffffffffffffffffffffff8116811461470a575f5ffd5b5f8135610a1081615290565b81358155602082013560018201556002810161530f6152da604085016151f9565b82547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0391909116178255565b61536461531e60608501615205565b82547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1660a09190911b74ff000000000000000000000000000000000000000016178255565b6153ba61537360808501615205565b82547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a89190911b75ff00000000000000000000000000000000000000000016178255565b6154116153c960a08501615205565b82547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1660b09190911b76ff0000000000000000000000000000000000000000000016178255565b61542661542060c0850161521d565b82615229565b61548061543560e08501615284565b82547fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b79ffff00000000000000000000000000000000000000000000000016178255565b6154dd6154906101008501615284565b82547fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d09190911b7bffff000000000000000000000000000000000000000000000000000016178255565b61553c6154ed6101208501615284565b82547fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7dffff0000000000000000000000000000000000000000000000000000000016178255565b61559b61554c6101408501615284565b82547dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660f09190911b7fffff00000000000000000000000000000000000000000000000000000000000016178255565b50600381016155e06155b06101608501615284565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00001661ffff91909116178255565b6156256155f06101808501615284565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff1660109190911b63ffff000016178255565b61566c6156356101a08501615284565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffff1660209190911b65ffff0000000016178255565b6156b561567c6101c08501615284565b82547fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff1660309190911b67ffff00000000000016178255565b6157006156c56101e08501615284565b82547fffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffff1660409190911b69ffff000000000000000016178255565b61575b61571061020085016152ad565b82547fffffffffffff00000000000000000000000000000000ffffffffffffffffffff1660509190911b79ffffffffffffffffffffffffffffffff0000000000000000000016178255565b50612e0461576c61022084016152ad565b600483016fffffffffffffffffffffffffffffffff82167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161781555050565b5f602082840312156157be575f5ffd5b81356126b6816147e1565b803561244081615290565b5f602082840312156157e4575f5ffd5b81356126b681615290565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261582a5761582a6157ef565b500490565b803561244081615211565b81358152602080830135908201526102408101615859604084016148d4565b6001600160a01b031660408301526158736060840161484d565b60ff1660608301526158876080840161484d565b60ff16608083015261589b60a0840161484d565b60ff1660a08301526158af60c0840161582f565b6158bc60c0840182614af0565b506158c960e084016147f0565b61ffff1660e08301526158df61010084016147f0565b61ffff166101008301526158f661012084016147f0565b61ffff1661012083015261590d61014084016147f0565b61ffff1661014083015261592461016084016147f0565b61ffff1661016083015261593b61018084016147f0565b61ffff166101808301526159526101a084016147f0565b61ffff166101a08301526159696101c084016147f0565b61ffff166101c08301526159806101e084016147f0565b61ffff166101e083015261599761020084016157c9565b6fffffffffffffffffffffffffffffffff166102008301526159bc61022084016157c9565b6fffffffffffffffffffffffffffffffff8116610220840152614ca8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60ff821660ff8103615a1c57615a1c614e8c565b60010192915050565b67ffffffffffffffff8181168382160290811690818114614ca857614ca8614e8c565b67ffffffffffffffff8281168282160390811115610a1057610a10614e8c565b67ffffffffffffffff8181168382160190811115610a1057610a10614e8c565b61ffff8181168382160190811115610a1057610a10614e8c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215615adf575f5ffd5b81356126b68161483f565b5f82615af857615af86157ef565b500690565b60e081525f615b1060e08301888a614fc8565b905085602083015284604083015260ff841660608301526151a46080830184615117565b5f5f60408385031215615b45575f5ffd5b615b4e83615085565b9150602083015165ffffffffffff8116811461487b575f5ffd5b81810381811115610a1057610a10614e8c565b5f5f85851115615b89575f5ffd5b83861115615b95575f5ffd5b5050820193919092039150565b80357fffffffffffff00000000000000000000000000000000000000000000000000008116906006841015614ca8577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b5f67ffffffffffffffff831680615c2057615c206157ef565b8067ffffffffffffffff84160491505092915050565b5f60208284031215615c46575f5ffd5b6126b682614ed256fea164736f6c634300081e000a6080604052348015600e575f5ffd5b506114fb8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806326ff68c8146100435780635b71dc9414610078578063b615b29d146100a9575b5f5ffd5b61005661005136600461117b565b6100d3565b6040805193151584526020840192909252908201526060015b60405180910390f35b61008b61008636600461123f565b610158565b60408051921515835265ffffffffffff90911660208301520161006f565b6100bc6100b73660046112aa565b6101a2565b60408051921515835260208301919091520161006f565b5f5f5f876100e28b8b8a6101c0565b146100f457505f91508190508061014b565b6101418a8a898989808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525061013c92505050368a90038a018a611313565b610273565b6001945090925090505b9750975097945050505050565b5f5f856101668989886101c0565b1461017557505f905080610197565b6101908888878761018b36899003890189611313565b61034a565b9050600191505b965096945050505050565b5f5f6101b18787878787610424565b915091505b9550959350505050565b5f5f6101cb83610573565b90505f5b84811015610269575f6101fe8787848181106101ed576101ed611384565b919091013560f81c90508685610609565b6102096002846113ac565b61021391906113ac565b90508581111561022957505f925061026c915050565b836102368284898b6113bf565b604051602001610248939291906113e6565b604051602081830303815290604052805190602001209350809150506101cf565b50505b9392505050565b5f5f5f60086102818761062f565b61028b91906113ff565b67ffffffffffffffff8111156102a3576102a36112ff565b6040519080825280602002602001820160405280156102cc578160200160208202803683370190505b5090505f6102dd898989898661066f565b90506102ef878784886020015161089d565b61031582826102fd8a610573565b8851600281111561031057610310611416565b6109c0565b60606103258389885f0151610ab7565b809550819250505061033b818760400151610c4a565b94505050509550959350505050565b5f5f61035887878787610cc5565b602081015160408201519192509081906103739060026113ff565b118061037d575080155b156103925765ffffffffffff9250505061041b565b5f6001855160028111156103a8576103a8611416565b036103b9576103b683610e81565b90505b6002855160028111156103ce576103ce611416565b036103e4576103e1838660200151610edc565b90505b818360600151620100006103f891906113ff565b610402919061143e565b61040f9062ffffff61145d565b601882901b1793505050505b95945050505050565b5f5f61042f85610573565b61043a9060066113ff565b861461044a57505f9050806101b6565b5f5f198180805b89811c156105285760018a821c811603610516575f8c848d6104746006836113ac565b92610481939291906113bf565b61048a91611470565b60d01c905061049a6006856113ac565b93507fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000181016104d1576001821b8717965050610516565b826104db816114d6565b935050600881901b821760018b841c811614610507578581106104fe5785610500565b805b9550610513565b86811115610513578096505b50505b80610520816114d6565b915050610451565b505f8188106105375781610539565b875b90508919861789161580801561054e57508486105b801561056157508161055f8b610573565b145b97505050505050509550959350505050565b7f5555555555555555555555555555555555555555555555555555555555555555600182901c1690035f600282901c7f33333333333333333333333333333333333333333333333333333333333333331660055f1904831601915060115f19816105df576105df61142a565b04600483901c830116915060f860ff5f19816105fd576105fd61142a565b048302901c9050919050565b5f600183851c81161461061c5781610627565b61062760018361145d565b949350505050565b600181901c17600281901c17600481901c17600881901c17601081901c17602081901c17604081901c17608081901c175f61066982610573565b92915050565b60605f61067b85610573565b90508351600361068b91906113ff565b67ffffffffffffffff8111156106a3576106a36112ff565b6040519080825280602002602001820160405280156106cc578160200160208202803683370190505b5091505f805b87811015610890575f6107018a8a848181106106f0576106f0611384565b919091013560f81c90508986610609565b90505f878b8b8581811061071757610717611384565b835192013560f81c918210905061073057610730611384565b602002602001015190506002836107448d90565b61074e91906113ac565b61075891906113ac565b86858151811061076a5761076a611384565b602090810291909101015281866107828660016113ac565b8151811061079257610792611384565b602090810291909101015280866107aa8660026113ac565b815181106107ba576107ba611384565b60209081029190910101526107d06003856113ac565b93505f826107df6002866113ac565b6107e991906113ac565b90505f8c8c6107f98760016113ac565b81811061080857610808611384565b61081992013560f81c90508361145d565b90505b8181101561088557828960058f8f8581811061083a5761083a611384565b61084c92013560f81c905060086113ff565b61085691906113ac565b8151811061086657610866611384565b6020026020010181815161087a91906113ac565b90525060010161081c565b5092506106d2915050565b5082525095945050505050565b5f805b84518110156108d8578481815181106108bb576108bb611384565b6020026020010151826108ce91906113ac565b91506001016108a0565b505f5b85811c156109b857600186821c8116036109a6575f855182106108fe5782610923565b85828151811061091057610910611384565b602002602001015183610923919061145d565b9050808560016109346008866113ff565b61093e91906113ac565b8151811061094e5761094e611384565b602090810291909101015261271061096685836113ff565b610970919061143e565b85600261097e6008866113ff565b61098891906113ac565b8151811061099857610998611384565b602002602001018181525050505b806109b0816114d6565b9150506108db565b505050505050565b6020840160208401845160051b810160015b858111610aad57825b82811015610aa4576020810151808311156109f65750610a9c565b604082015182515f1990850101355f1a60081b8701608081018051868503840201905288610a2657505050610a9c565b8051925081830191508181526020810151606082018a60018114610a7e57604084015180871015610a55578096505b808403861115610a655780840395505b5085851115610a7957858503880282510182525b610a95565b828560011b1015838760011b101615610a95578782525b5050505050505b6060016109db565b506001016109d2565b5050505050505050565b60605f5f60088651610ac9919061143e565b90508067ffffffffffffffff811115610ae457610ae46112ff565b604051908082528060200260200182016040528015610b0d578160200160208202803683370190505b5092505f805b82811015610c3c57600187821c811603610c34575f886001610b366008856113ff565b610b4091906113ac565b81518110610b5057610b50611384565b60200260200101519050805f1480610ba2575080896005610b726008866113ff565b610b7c91906113ac565b81518110610b8c57610b8c611384565b60200260200101516002610ba091906113ff565b115b15610bb5576001821b8517945050610c34565b610c09898383826004610bc96008856113ff565b610bd391906113ac565b81518110610be357610be3611384565b602002602001015162010000610bf991906113ff565b610c03919061143e565b8a610fcd565b8684610c14816114d6565b955081518110610c2657610c26611384565b602002602001018181525050505b600101610b13565b508084525050935093915050565b81515f9080831115610c5a578092505b602084018160051b81015f5b85811015610cbb57828351602085015b84811015610c9857805182811015610c8f578092508193505b50602001610c76565b5084518252602085019450600160ff82161b871796505050600181019050610c66565b5050505092915050565b610ced6040518060800160405280606081526020015f81526020015f81526020015f81525090565b5f610cf784610573565b9050610d048160016113ac565b67ffffffffffffffff811115610d1c57610d1c6112ff565b604051908082528060200260200182016040528015610d45578160200160208202803683370190505b5082525f5b85811015610e77575f878783818110610d6557610d65611384565b919091013560f81c91505f9050600187831c811614610d845783610d8f565b610d8f60018561145d565b9050858214610e59575f610daf8a8a610da96002886113ac565b8a611101565b9050855f01518181518110610dc657610dc6611384565b602002602001018051809190610ddb906114d6565b90525060208601805190610dee826114d6565b905250610dfb818361145d565b86606001818151610e0c91906113ac565b905250818a8a610e1d8760016113ac565b818110610e2c57610e2c611384565b610e3d92013560f81c9050836113ac565b1115610e575760408601805190610e53826114d6565b9052505b505b610e648160026113ac565b610e6e90846113ac565b92505050610d4a565b5050949350505050565b5f805b6020830151610e948260026113ff565b1015610ed65781610ea4816114d6565b925050825f01518281518110610ebc57610ebc611384565b602002602001015181610ecf91906113ac565b9050610e84565b50919050565b5f5f612710838560200151610ef191906113ff565b610efb919061143e565b90505f818560200151610f0e919061145d565b90505f8060015b875151811015610fa0575f858410610f2d5783610f2f565b855b9050885f01518281518110610f4657610f46611384565b602002602001015184610f5991906113ac565b93505f858511610f695784610f6b565b855b905081811115610f9657610f7f828261145d565b610f8990846113ff565b610f9390856113ac565b93505b5050600101610f15565b50610fab848461145d565b610fb882620100006113ff565b610fc2919061143e565b979650505050505050565b5f80610fda6008866113ff565b90505f6001846002811115610ff157610ff1611416565b0361102157866110026003846113ac565b8151811061101257611012611384565b602002602001015190506110d7565b600284600281111561103557611035611416565b036110d757866110466002846113ac565b8151811061105657611056611384565b6020026020010151600261106a91906113ff565b876110766001856113ac565b8151811061108657611086611384565b6020026020010151611098919061145d565b876110a46003856113ac565b815181106110b4576110b4611384565b6020026020010151620100006110ca91906113ff565b6110d4919061143e565b90505b8560086110ec8767ffffffffffffffff61145d565b901b605083901b171792505050949350505050565b5f828501805b8381355f1a1461111957600101611107565b0360010195945050505050565b5f5f83601f840112611136575f5ffd5b50813567ffffffffffffffff81111561114d575f5ffd5b602083019150836020828501011115611164575f5ffd5b9250929050565b5f60608284031215610ed6575f5ffd5b5f5f5f5f5f5f5f60e0888a031215611191575f5ffd5b873567ffffffffffffffff8111156111a7575f5ffd5b6111b38a828b01611126565b9098509650506020880135945060408801359350606088013567ffffffffffffffff8111156111e0575f5ffd5b8801601f81018a136111f0575f5ffd5b803567ffffffffffffffff811115611206575f5ffd5b8a60208260051b840101111561121a575f5ffd5b602091909101935091506112318960808a0161116b565b905092959891949750929550565b5f5f5f5f5f5f60e08789031215611254575f5ffd5b863567ffffffffffffffff81111561126a575f5ffd5b61127689828a01611126565b90975095505060208701359350604087013592506060870135915061129e886080890161116b565b90509295509295509295565b5f5f5f5f5f608086880312156112be575f5ffd5b853567ffffffffffffffff8111156112d4575f5ffd5b6112e088828901611126565b9099909850602088013597604081013597506060013595509350505050565b634e487b7160e01b5f52604160045260245ffd5b5f6060828403128015611324575f5ffd5b506040516060810167ffffffffffffffff8111828210171561135457634e487b7160e01b5f52604160045260245ffd5b604052823560038110611365575f5ffd5b8152602083810135908201526040928301359281019290925250919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561066957610669611398565b5f5f858511156113cd575f5ffd5b838611156113d9575f5ffd5b5050820193919092039150565b838152818360208301375f910160200190815292915050565b808202811582820484141761066957610669611398565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f8261145857634e487b7160e01b5f52601260045260245ffd5b500490565b8181038181111561066957610669611398565b80357fffffffffffff000000000000000000000000000000000000000000000000000081169060068410156114cf577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505b5092915050565b5f5f1982036114e7576114e7611398565b506001019056fea164736f6c634300081e000a';
