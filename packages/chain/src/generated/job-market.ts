// Generated from contracts/src/jobs/JobMarket.sol by contracts/scripts/compile.ts. Do not edit.

export const jobMarketAbi = [
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
      },
      {
        "internalType": "uint16",
        "name": "stakeCapBps_",
        "type": "uint16"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      }
    ],
    "name": "JobMarket_AlreadyRevealed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      }
    ],
    "name": "JobMarket_AlreadySeated",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "until",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_ChallengeWindowClosed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "until",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_ChallengeWindowOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "until",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_CommitWindowClosed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "until",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_CommitWindowOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_Contested",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "deadline",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_DeadlineNotPassed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "deadline",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_DeadlinePassed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "accepted",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "needed",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_DependsOn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "drawBlock",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_DrawNotReady",
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
    "name": "JobMarket_EscrowTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "expiresAt",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_Expired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      }
    ],
    "name": "JobMarket_NoContradiction",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_NoDispute",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      }
    ],
    "name": "JobMarket_NoRejection",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "segment",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_NoSuchSegment",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "blockNumber",
        "type": "uint256"
      }
    ],
    "name": "JobMarket_NonceInFuture",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "blockNumber",
        "type": "uint256"
      }
    ],
    "name": "JobMarket_NonceTooOld",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "enum IJobTypes.JobStatus",
        "name": "status",
        "type": "uint8"
      }
    ],
    "name": "JobMarket_NotActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "enum IJobTypes.JobStatus",
        "name": "status",
        "type": "uint8"
      }
    ],
    "name": "JobMarket_NotClosing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      }
    ],
    "name": "JobMarket_NotDrawn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "expiresAt",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_NotExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "published",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_NotPublished",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "JobMarket_NotRequester",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "JobMarket_NotSeated",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "JobMarket_NotWorker",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "accepted",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "quorum",
        "type": "uint8"
      }
    ],
    "name": "JobMarket_QuorumMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "accepted",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "quorum",
        "type": "uint8"
      }
    ],
    "name": "JobMarket_QuorumPresent",
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
        "name": "registeredAt",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_RegisteredTooLate",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "until",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_RevealWindowOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_SeatsTaken",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "inFlight",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_StillInFlight",
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
    "name": "JobMarket_TermsInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "worker",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_TicketLost",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      }
    ],
    "name": "JobMarket_UnknownJob",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "published",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "accepted",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_WindowTooEarly",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_WorkerCannotEndorse",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      }
    ],
    "name": "JobMarket_WrongOpening",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_WrongProof",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "enum IJobTypes.SubTaskStatus",
        "name": "status",
        "type": "uint8"
      }
    ],
    "name": "JobMarket_WrongStatus",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "JobMarket_WrongTranscript",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "drawBlock",
        "type": "uint32"
      }
    ],
    "name": "CommitteeRedrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "member",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "DisputeCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "segment",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "challengerSeat",
        "type": "uint8"
      }
    ],
    "name": "DisputeOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "round",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "drawBlock",
        "type": "uint32"
      }
    ],
    "name": "DisputeRedrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "workerRight",
        "type": "bool"
      }
    ],
    "name": "DisputeResolved",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "member",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "workerRight",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "endDigest",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes16",
        "name": "interior",
        "type": "bytes16"
      }
    ],
    "name": "DisputeRevealed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "EndorsementCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "segment",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "prover",
        "type": "address"
      }
    ],
    "name": "EndorsementFalsified",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "endorser",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "accept",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "segment",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "interiors",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "EndorsementRevealed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      }
    ],
    "name": "JobClosed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      }
    ],
    "name": "JobClosing",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "finalHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "totalDifficulty",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "resultDigest",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "refunded",
        "type": "uint256"
      }
    ],
    "name": "JobCompleted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "requester",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "seed",
        "type": "bytes32"
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
            "name": "subTaskRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "subTaskCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "totalDifficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint128",
            "name": "price",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "workerBond",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "seatBond",
            "type": "uint128"
          },
          {
            "internalType": "uint8",
            "name": "windowHeight",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "committeeSize",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "quorum",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "samples",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "endorserShareBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "slotRatePermille",
            "type": "uint16"
          },
          {
            "internalType": "uint32",
            "name": "computeBlocks",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficultyPerBlock",
            "type": "uint64"
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
            "internalType": "uint8",
            "name": "challengeBlocks",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "rampBlocks",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "exact",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "expiresAt",
            "type": "uint32"
          }
        ],
        "indexed": false,
        "internalType": "struct IJobTypes.JobTerms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "JobCreated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "worker",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "resultDigest",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "traceRoot",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "segmentCount",
        "type": "uint32"
      }
    ],
    "name": "ResultSubmitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "worker",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "workerAmount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address[]",
        "name": "endorsers",
        "type": "address[]"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "endorserAmount",
        "type": "uint256"
      }
    ],
    "name": "RewardsPaid",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "worker",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "height",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "previousHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "difficulty",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "timestamp",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "resultDigest",
        "type": "bytes32"
      }
    ],
    "name": "SubTaskAccepted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "worker",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "difficulty",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "deadline",
        "type": "uint32"
      }
    ],
    "name": "SubTaskClaimed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "attempt",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      }
    ],
    "name": "SubTaskReopened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "from",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint64[]",
        "name": "difficulties",
        "type": "uint64[]"
      },
      {
        "indexed": false,
        "internalType": "uint32[]",
        "name": "dependsOn",
        "type": "uint32[]"
      }
    ],
    "name": "WindowPublished",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "abandon",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "name": "beginClosing",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "name": "challenge",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "dependsOn",
            "type": "uint32"
          },
          {
            "internalType": "bytes32[]",
            "name": "proof",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Leaf",
        "name": "leaf",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "nonce",
        "type": "uint32"
      }
    ],
    "name": "claim",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "name": "closeJob",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "name": "commitDispute",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "commitEndorsement",
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
            "name": "subTaskRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "subTaskCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "totalDifficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint128",
            "name": "price",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "workerBond",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "seatBond",
            "type": "uint128"
          },
          {
            "internalType": "uint8",
            "name": "windowHeight",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "committeeSize",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "quorum",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "samples",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "endorserShareBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "slotRatePermille",
            "type": "uint16"
          },
          {
            "internalType": "uint32",
            "name": "computeBlocks",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficultyPerBlock",
            "type": "uint64"
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
            "internalType": "uint8",
            "name": "challengeBlocks",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "rampBlocks",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "exact",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "expiresAt",
            "type": "uint32"
          }
        ],
        "internalType": "struct IJobTypes.JobTerms",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "createJob",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
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
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "disputeOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "segment",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealingFrom",
            "type": "uint32"
          },
          {
            "internalType": "uint8",
            "name": "round",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "challengerSeat",
            "type": "uint8"
          },
          {
            "internalType": "address[]",
            "name": "members",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          },
          {
            "internalType": "uint8[]",
            "name": "votes",
            "type": "uint8[]"
          }
        ],
        "internalType": "struct IJobTypes.Dispute",
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
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      },
      {
        "components": [
          {
            "internalType": "bool",
            "name": "accept",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "segment",
            "type": "uint32"
          },
          {
            "internalType": "bytes",
            "name": "interiors",
            "type": "bytes"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          }
        ],
        "internalType": "struct IJobTypes.Opening",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "escalate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "expireClaim",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "jobCount",
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
        "name": "jobId",
        "type": "uint256"
      }
    ],
    "name": "jobOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "requester",
            "type": "address"
          },
          {
            "internalType": "enum IJobTypes.JobStatus",
            "name": "status",
            "type": "uint8"
          },
          {
            "internalType": "uint32",
            "name": "published",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "accepted",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "inFlight",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "createdAt",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "seed",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "head",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "escrow",
            "type": "uint256"
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
                "name": "subTaskRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "subTaskCount",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "totalDifficulty",
                "type": "uint64"
              },
              {
                "internalType": "uint128",
                "name": "price",
                "type": "uint128"
              },
              {
                "internalType": "uint128",
                "name": "workerBond",
                "type": "uint128"
              },
              {
                "internalType": "uint128",
                "name": "seatBond",
                "type": "uint128"
              },
              {
                "internalType": "uint8",
                "name": "windowHeight",
                "type": "uint8"
              },
              {
                "internalType": "uint8",
                "name": "committeeSize",
                "type": "uint8"
              },
              {
                "internalType": "uint8",
                "name": "quorum",
                "type": "uint8"
              },
              {
                "internalType": "uint8",
                "name": "samples",
                "type": "uint8"
              },
              {
                "internalType": "uint16",
                "name": "endorserShareBps",
                "type": "uint16"
              },
              {
                "internalType": "uint16",
                "name": "slotRatePermille",
                "type": "uint16"
              },
              {
                "internalType": "uint32",
                "name": "computeBlocks",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "difficultyPerBlock",
                "type": "uint64"
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
                "internalType": "uint8",
                "name": "challengeBlocks",
                "type": "uint8"
              },
              {
                "internalType": "uint8",
                "name": "rampBlocks",
                "type": "uint8"
              },
              {
                "internalType": "bool",
                "name": "exact",
                "type": "bool"
              },
              {
                "internalType": "uint32",
                "name": "expiresAt",
                "type": "uint32"
              }
            ],
            "internalType": "struct IJobTypes.JobTerms",
            "name": "terms",
            "type": "tuple"
          }
        ],
        "internalType": "struct IJobTypes.Job",
        "name": "view_",
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
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      },
      {
        "components": [
          {
            "internalType": "bool",
            "name": "accept",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "segment",
            "type": "uint32"
          },
          {
            "internalType": "bytes",
            "name": "interiors",
            "type": "bytes"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          }
        ],
        "internalType": "struct IJobTypes.Opening",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "sample",
            "type": "uint8"
          },
          {
            "internalType": "bytes32",
            "name": "endDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "interiorHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32[]",
            "name": "proof",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.TraceLeaf",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "proveFalseEndorsement",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint64[]",
        "name": "",
        "type": "uint64[]"
      },
      {
        "internalType": "uint32[]",
        "name": "",
        "type": "uint32[]"
      },
      {
        "internalType": "bytes32[]",
        "name": "",
        "type": "bytes32[]"
      }
    ],
    "name": "publishWindow",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "rareActions",
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
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "redrawCommittee",
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
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "resolveDispute",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      },
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      },
      {
        "internalType": "bytes16",
        "name": "",
        "type": "bytes16"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "name": "revealDispute",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "transcript",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bool",
            "name": "accept",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "segment",
            "type": "uint32"
          },
          {
            "internalType": "bytes",
            "name": "interiors",
            "type": "bytes"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          }
        ],
        "internalType": "struct IJobTypes.Opening",
        "name": "opening",
        "type": "tuple"
      }
    ],
    "name": "revealEndorsement",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "resultDigest",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "traceRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "segmentCount",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "nonce",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "drawBlock",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "drawSeed",
            "type": "bytes32"
          },
          {
            "internalType": "address[]",
            "name": "endorsers",
            "type": "address[]"
          },
          {
            "internalType": "bytes32[]",
            "name": "commitments",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Transcript",
        "name": "transcript",
        "type": "tuple"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "stakeCapBps",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "subTaskOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "worker",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "mark",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "phaseBlock",
            "type": "uint32"
          },
          {
            "internalType": "enum IJobTypes.SubTaskStatus",
            "name": "status",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "committed",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "attempt",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "revealedMask",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "acceptMask",
            "type": "uint8"
          }
        ],
        "internalType": "struct IJobTypes.SubTask",
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
        "name": "jobId",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "difficulty",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "dependsOn",
            "type": "uint32"
          },
          {
            "internalType": "bytes32[]",
            "name": "proof",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct IJobTypes.Leaf",
        "name": "leaf",
        "type": "tuple"
      },
      {
        "internalType": "bytes32",
        "name": "resultDigest",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "traceRoot",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "segmentCount",
        "type": "uint32"
      }
    ],
    "name": "submitResult",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "transcriptOf",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
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

export const jobMarketBytecode: `0x${string}` =
  '0x610100604052348015610010575f5ffd5b5060405161aee438038061aee483398101604081905261002f91610124565b82828261ffff8116158061004857506127108161ffff16115b15610083576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0526040518390839083906100af90610100565b6001600160a01b03938416815292909116602083015261ffff166040820152606001604051809103905ff0801580156100ea573d5f5f3e3d5ffd5b506001600160a01b031660e05250610174915050565b6160e780614dfd83390190565b6001600160a01b0381168114610121575f5ffd5b50565b5f5f5f60608486031215610136575f5ffd5b83516101418161010d565b60208501519093506101528161010d565b604085015190925061ffff81168114610169575f5ffd5b809150509250925092565b60805160a05160c05160e051614c026101fb5f395f8181610242015261154a01525f818161029701528181611ccf01526123cd01525f81816102c6015281816111ac01526135fb01525f8181610313015281816111d601528181611b38015281816122d50152818161266401528181612aa001528181613b130152613bc60152614c025ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c806376df265d116100f3578063b288254111610093578063cb13e6ac1161006e578063cb13e6ac146103c9578063ce59d5f0146103dc578063d087833c146103ef578063e1a956bd14610402575f5ffd5b8063b288254114610396578063bbd89b9b146103a9578063c4cbcdcf1461022f575f5ffd5b806383de5efd116100ce57806383de5efd14610335578063a81b475d14610355578063a9847dd814610368578063b1eee82714610376575f5ffd5b806376df265d146102e85780637a18b212146102fb5780637b1039991461030e575f5ffd5b80634df03e251161015e5780635f52f0fe116101395780635f52f0fe146101c957806361aacc811461028f57806361d027b3146102c15780636e03fa941461022f575f5ffd5b80634df03e251461022f5780634ec11c181461023d5780635736bd4d1461027c575f5ffd5b80634c5d8a0f1161018e5780634c5d8a0f146102025780634d0733c5146102095780634d9827821461021c575f5ffd5b8063102bf2e2146101b45780631e01abca146101c9578063291b06c2146101dc575b5f5ffd5b6101c76101c2366004613c4a565b610415565b005b6101c76101d7366004613cb2565b610423565b6101ef6101ea366004613cc9565b61042e565b6040519081526020015b60405180910390f35b5f546101ef565b6101ef610217366004613cf7565b610457565b6101c761022a366004613d09565b610465565b6101c761022a366004613d3e565b6102647f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f9565b6101c761028a366004613db3565b610472565b60405161ffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101f9565b6102647f000000000000000000000000000000000000000000000000000000000000000081565b6101c76102f6366004613ead565b610482565b6101c7610309366004613f55565b610493565b6102647f000000000000000000000000000000000000000000000000000000000000000081565b610348610343366004613cc9565b6104a2565b6040516101f9919061408b565b6101c7610363366004614159565b6106d6565b6101c761028a3660046141d2565b610389610384366004613cc9565b61085d565b6040516101f99190614298565b6101c76103a436600461433a565b6108c7565b6103bc6103b7366004613cb2565b610b74565b6040516101f9919061459e565b6101c76103d7366004613d09565b610d5d565b6101c76103ea366004613cc9565b6110a9565b6101c76103fd366004613d3e565b6112c9565b6101c7610410366004614657565b61135a565b61041d611545565b50505050565b61042b611545565b50565b5f82815260026020908152604080832063ffffffff851684529091529020600101545b92915050565b5f610460611545565b919050565b61046d611545565b505050565b61047a611545565b505050505050565b61048a611545565b50505050505050565b61049b611545565b5050505050565b60408051610120810182525f8082526020820181905291810182905260608082018390526080820183905260a082019290925260c0810182905260e081018290526101008101919091525f83815260036020908152604080832063ffffffff80871685529083529281902081516101208101835281546001600160a01b0381168252740100000000000000000000000000000000000000008104861682860152780100000000000000000000000000000000000000000000000081048616828501527c010000000000000000000000000000000000000000000000000000000090049094166060850152600181015460ff80821660808701526101009091041660a0850152600281018054835181860281018601909452808452919360c086019392908301828280156105fc57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116105de575b505050505081526020016003820180548060200260200160405190810160405280929190818152602001828054801561065257602002820191905f5260205f20905b81548152602001906001019080831161063e575b50505050508152602001600482018054806020026020016040519081016040528092919081815260200182805480156106c557602002820191905f5260205f20905f905b825461010083900a900460ff168152602060019283018181049485019490930390920291018084116106965790505b505050505081525050905092915050565b5f85815260026020908152604082209082906106f4908801886146d7565b63ffffffff16815260208101919091526040015f208054909150610719878783611587565b63ffffffff83161580610731575063ffffffff838116145b15610793578661074460208801886146d7565b6040517f25bd9573000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff9081166024830152841660448201526064015b60405180910390fd5b5f61079f43600161471f565b90506107c78686866107b760408c0160208d01614750565b6107c18760a01c90565b866116ce565b60018401556107e36002826107dc855f611733565b919061177c565b8355336107f360208901896146d7565b63ffffffff16897fef47c6cf8004464ad4ed5779612f9b8f679a2857e45c3e9de2c8bb303dcd4d606108258660e81c90565b6040805160ff9092168252602082018c905281018a905263ffffffff8916606082015260800160405180910390a45050505050505050565b60408051610100810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e083018290528582526002815283822063ffffffff86168352905291909120546108c0906117bc565b9392505050565b5f8381526001602081815260408320918201549192906109139087906108ef908801886146d7565b5f91825260026020908152604080842063ffffffff93909316845291905290205490565b90506109218684878461188e565b438463ffffffff16111561096f576040517fd32a9f7700000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015243602482015260440161078a565b600861098163ffffffff86164361476b565b11156109c7576040517f28ef3f8c00000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015243602482015260440161078a565b6109de868484886109d88660e81c90565b89611b33565b60028301545f9068010000000000000000900467ffffffffffffffff16610a0b6040880160208901614750565b610a1591906147ab565b67ffffffffffffffff16610a298460601c90565b610a399063ffffffff16436147da565b610a4391906147da565b84549091506901000000000000000000900463ffffffff16846009610a67836147ed565b91906101000a81548163ffffffff021916908363ffffffff16021790555050610aa96001826107dc88610aa33388611db590919063ffffffff16565b90611733565b9150610adf87610abc60208901896146d7565b845f92835260026020908152604080852063ffffffff9094168552929052912055565b33610aed60208801886146d7565b63ffffffff16887f80089b52a3cd08ec35ee771c7e38566d863aa122b301b7c691df09f8a01148c1610b1f8660e81c90565b89610b3060408d0160208e01614750565b6040805160ff909416845263ffffffff928316602085015267ffffffffffffffff90911690830152861660608201526080015b60405180910390a450505050505050565b6040805161014080820183525f80835260208084018281528486018390526060808601849052608080870185905260a080880186905260c080890187905260e0808a01889052610100808b018990528b516102a081018d528981528089018a9052808d018a9052958601899052938501889052918401879052830186905282018590528101849052610120808201859052948101849052610160810184905261018081018490526101a081018490526101c081018490526101e081018490526102008101849052610220810184905261024081018490526102608101849052610280810184905293850193909352858252600190529290922060038101546001600160a01b0316825280549192909160ff166004811115610c9757610c97614257565b90816004811115610caa57610caa614257565b905250805463ffffffff6101008204811660408501526501000000000082048116606085015269010000000000000000008204811660808501526d010000000000000000000000000082041660a0840152600482015460c0840152600682015460e0840152610d4290633b9aca009067ffffffffffffffff750100000000000000000000000000000000000000000090910416614811565b610100830152610d5181611de9565b61012083015250919050565b5f838152600160208181526040808420909201546002825282842063ffffffff87168552909152912080546003610d93826120ac565b6006811115610da457610da4614257565b03610dea576040517f66a6a4220000000000000000000000000000000000000000000000000000000081526004810187905263ffffffff8616602482015260440161078a565b6002610df5826120ac565b6006811115610e0657610e06614257565b14610e4b578585610e16836120ac565b6040517fed5e911400000000000000000000000000000000000000000000000000000000815260040161078a93929190614828565b806001600160a01b03163303610e9c576040517f646896160000000000000000000000000000000000000000000000000000000081526004810187905263ffffffff8616602482015260440161078a565b610eba8686610eab8460c01c90565b610eb58760801c90565b6120c6565b5f610ee0610ec88360c01c90565b63ffffffff16408888610edb8660e81c90565b612190565b90505f5f610eee833361221f565b9150915080610efd8560a01c90565b1663ffffffff165f14610f51576040517f165158b3000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff8916602482015233604482015260640161078a565b610f723387610f608960d01c90565b60ff16610f6d8860c01c90565b612295565b8210610fbf576040517f1ad2124a000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff8916602482015233604482015260640161078a565b600f60e485901c16610fdc610fd5826001614848565b869061242b565b9450610fe88760d01c90565b60ff16610ff6826001614848565b60ff1614611019576110148261100c8760a01c90565b879117611733565b611029565b6110296003436107dc885f611733565b80875560018701549095506110409085338b61247a565b60018701553363ffffffff8a168b7fed17ad0465655dcc4dd898942f6540f6173868785d90e0a8d7cbd3313f89d43e6110798960e81c90565b6040805160ff9283168152918716602083015281018d90526060015b60405180910390a450505050505050505050565b5f82815260026020908152604080832063ffffffff8516845290915290205460016110d3826120ac565b60068111156110e4576110e4614257565b146110f4578282610e16836120ac565b6110fe8160c01c90565b63ffffffff16431161115f5782826111168360c01c90565b6040517fcb0d9a43000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b5f83815260016020819052604082200154611179906124c7565b90506111a78484847f65787069726564000000000000000000000000000000000000000000000000006124df565b61041d7f00000000000000000000000000000000000000000000000000000000000000005f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd1986866112086002826147ab565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909316600484015267ffffffffffffffff91821660248401521660448201527f657870697265640000000000000000000000000000000000000000000000000060648201526084016020604051808303815f875af11580156112a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112c49190614861565b612602565b5f8381526001602090815260408083206002835281842063ffffffff8716855290925290912080546112fd868684876126b7565b600183015461130f878784848961270b565b915061131d8260064361177c565b83555f60018401556113328785848989612874565b5f61134188888785878b6129d4565b90506113508886838935612b2c565b5050505050505050565b5f848152600160208181526040808420909201546002825282842063ffffffff881685529091529120805461138f8184612d2f565b9050600361139c826120ac565b60068111156113ad576113ad614257565b146113bd578686610e16836120ac565b6113c9878784886126b7565b5f6113d688888833612dc2565b9050600160ff82161b806113ea8460f01c90565b1660ff165f1461143b576040517fdb4210d5000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff8916602482015233604482015260640161078a565b6114498989858a868b612e83565b6114568989878a8a612f52565b5f816114628560f01c90565b17905061149e8161147660208a018a61487c565b611489576114848660f81c90565b611496565b836114948760f81c90565b175b86919061304a565b93506114b56001600f60e487901c1681901b61476b565b8160ff16036114cd576114ca8460044361177c565b93505b8385553363ffffffff8a168b7fb33680eaddeab8e32fdd393726eeb22c3778f7c31ca27c31bc2f7364f32bd6826115048860e81c90565b61151160208d018d61487c565b61152160408e0160208f016146d7565b61152e60408f018f614895565b8f60600135604051611095969594939291906148f6565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e80611582573d82fd5b503d81f35b5f61159560208401846146d7565b905060016115a2836120ac565b60068111156115b3576115b3614257565b146115c3578381610e16846120ac565b336001600160a01b0383161461161a576040517f2b946f3c0000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8216602482015233604482015260640161078a565b6116248260c01c90565b63ffffffff1643111561168657838161163d8460c01c90565b6040517f95308d8b000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b5f8481526001602052604090206005810154600282015461049b9187918791907c0100000000000000000000000000000000000000000000000000000000900460ff16613083565b604080516020810188905290810186905263ffffffff808616606083015267ffffffffffffffff8516608083015280841660a0830152821660c08201525f9060e0016040516020818303038152906040528051906020012090505b9695505050505050565b5f7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff831677ffffffff000000000000000000000000000000000000000060a084901b16176108c0565b5f6117b48460c0640fffffffff8563ffffffff1660208860068111156117a4576117a4614257565b901b17821b911b19919091161790565b949350505050565b60408051610100810182525f606082018190526080820181905260a080830182905260c080840183905260e08401929092526001600160a01b038516835263ffffffff9085901c811660208401529084901c169181019190915261181f826120ac565b8160600190600681111561183557611835614257565b9081600681111561184857611848614257565b905250600f60e483901c16608082015260e882901c60ff1660a082015261186f8260f01c90565b60ff1660c08201526118818260f81c90565b60ff1660e0820152919050565b825460ff165f8160048111156118a6576118a6614257565b036118e0576040517ff10049550000000000000000000000000000000000000000000000000000000081526004810186905260240161078a565b60018160048111156118f4576118f4614257565b1461192f5784816040517fa64a9dab00000000000000000000000000000000000000000000000000000000815260040161078a92919061494d565b835471010000000000000000000000000000000000900463ffffffff164311156119ab5783546040517f168e02a1000000000000000000000000000000000000000000000000000000008152600481018790527101000000000000000000000000000000000090910463ffffffff16602482015260440161078a565b8354610100900463ffffffff166119c560208501856146d7565b63ffffffff1610611a2e57846119de60208501856146d7565b85546040517fa7cf96e0000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff9182166024840152610100900416604482015260640161078a565b611a4f8584866005015487600201601c9054906101000a900460ff16613083565b611a5f60608401604085016146d7565b845463ffffffff918216650100000000009091049091161015611afc5784611a8a60208501856146d7565b855465010000000000900463ffffffff16611aab60608701604088016146d7565b6040517fb3c7389c000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff9283166024850152908216604484015216606482015260840161078a565b5f611b06836120ac565b6006811115611b1757611b17614257565b1461049b5784611b2a60208501856146d7565b610e16846120ac565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33611b6f8a6124c7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015611bd9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bfd9190614961565b925092509250611c0a8790565b63ffffffff168163ffffffff1610611c5c576040517f7cb9e5be00000000000000000000000000000000000000000000000000000000815233600482015263ffffffff8216602482015260440161078a565b60028801545f90611c999063ffffffff78010000000000000000000000000000000000000000000000008204169067ffffffffffffffff166147ab565b67ffffffffffffffff1690505f611d15611cb38a60a01c90565b61ffff168667ffffffffffffffff168667ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff168c6020016020810190611d059190614750565b67ffffffffffffffff1687613157565b60048b01549091505f90611d3690611d3060208c018c6146d7565b8a6131e3565b905081611d4482338a61326d565b10611da7578b611d5760208b018b6146d7565b6040517ff3e91682000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff90811660248301523360448301528816606482015260840161078a565b505050505050505050505050565b5f7fffffffffffffffffffffffff000000000000000000000000000000000000000083166001600160a01b038316176108c0565b604080516102a0810182525f6080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102808201526001830154600784015482526005840154602083015260028401547801000000000000000000000000000000000000000000000000810463ffffffff169383019390935267ffffffffffffffff808416606084015291929091611ef591633b9aca009170010000000000000000000000000000000090910416614811565b6fffffffffffffffffffffffffffffffff166080830152633b9aca00611f1a826124c7565b67ffffffffffffffff16611f2e9190614811565b6fffffffffffffffffffffffffffffffff1660a0830152633b9aca00611f5382613302565b67ffffffffffffffff16611f679190614811565b6fffffffffffffffffffffffffffffffff1660c0830152611f888160e81c90565b60ff1660e0830152611f9a8160d01c90565b60ff16610100830152611fad8160d81c90565b60ff16610120830152611fc08160e01c90565b60ff16610140830152611fd38160b01c90565b61ffff16610160830152611fe78160a01c90565b61ffff16610180830152611ffb8160601c90565b63ffffffff166101a0830152600283015468010000000000000000900467ffffffffffffffff166101c0830152608081901c61ffff166101e08301526120418160901c90565b61ffff166102008301526120558160c01c90565b60ff166102208301526120688160c81c90565b60ff1661024083015261207d8160f01c151590565b151561026083015250905471010000000000000000000000000000000000900463ffffffff1661028082015290565b5f60e082901c600f16600681111561045157610451614257565b8163ffffffff16431161211c576040517f7f92c8a80000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff80851660248301528316604482015260640161078a565b61212a61ffff82168361471f565b63ffffffff1643111561041d57838361214761ffff84168561471f565b6040517fbf0db5dc000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b60408051602081018690529081018490527fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1660608201527fff0000000000000000000000000000000000000000000000000000000000000060f883901b1660648201525f906065015b604051602081830303815290604052805190602001209050949350505050565b5f5f5f848460405160200161226392919091825260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602082015260340190565b60408051601f19818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b6040517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa15801561231a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061233e9190614961565b9250925092508063ffffffff165f148061236457508663ffffffff168163ffffffff1610155b156123b2576040517f7cb9e5be0000000000000000000000000000000000000000000000000000000081526001600160a01b038916600482015263ffffffff8216602482015260440161078a565b61241f8367ffffffffffffffff168367ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16896123fb8c60c81c90565b60ff16600161241063ffffffff8d164361476b565b61241a919061476b565b61331a565b98975050505050505050565b5f7fffffff0fffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167d0ff00000000000000000000000000000000000000000000000000000000060e484901b16176108c0565b6040805160208101869052908101849052606083811b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690820152607481018290525f906094016121ff565b5f610451620f424063ffffffff602085901c166149a0565b5f60ff6124ec8460e81c90565b60ff161461250e576124fe8360e81c90565b612509906001614848565b612518565b6125188360e81c90565b5f86815260026020908152604080832063ffffffff8916845290915290207dff000000000000000000000000000000000000000000000000000000000060e883901b16905590505f85815260016020526040902080546901000000000000000000900463ffffffff1690600961258d836149c3565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae583856040516125f392919060ff929092168252602082015260400190565b60405180910390a35050505050565b67ffffffffffffffff828217161561046d576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015267ffffffffffffffff8085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b1580156126a5575f5ffd5b505af115801561048a573d5f5f3e3d5ffd5b81600101546126c58261335c565b1461041d576040517fc882de210000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8416602482015260440161078a565b5f6127168484612d2f565b93505f6127238460c01c90565b60ff16612732888888886133f1565b61273c919061471f565b9050612747856134ca565b60ff1615612790576040517f3bae2ab70000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260440161078a565b5f61279a86613504565b90506127a68560d81c90565b60ff168160ff161015612813578787826127c08860d81c90565b6040517f0a993ed1000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff909216602484015260ff908116604484015216606482015260840161078a565b8163ffffffff164311612869576040517f618ec41d0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff80891660248301528316604482015260640161078a565b61241f868686613522565b60068401545f6129178288868861289160a0890160808a016146d7565b6128a160808a0160608b01614750565b604080516020808201989098528082019690965263ffffffff94851660608701526001600160a01b03939093166080860152921660a084015267ffffffffffffffff90911660c08301524260e0830152863561010080840191909152815180840390910181526101209092019052805191012090565b6006870181905586549091506001600160a01b0386169063ffffffff808716918a917fcc7c8750b69f6765f5ebd11263167b5d0f1f01c56b79b176b5752357fb165bfc9165010000000000900416868661297760a08b0160808c016146d7565b61298760808c0160608d01614750565b6040805163ffffffff96871681526020810195909552840192909252909216606082015267ffffffffffffffff91821660808201524290911660a0820152873560c082015260e001610b63565b5f80806129f187876129ec6080880160608901614750565b613659565b915091505f612a00868661371d565b9050805182612a0f91906149a0565b612a1990846149e1565b9350856001600160a01b031663ffffffff8a168b7ff47b1edf766198fc95789445a74a7a6f35b8f58735c5158a89590cf2b745f502612a66633b9aca0067ffffffffffffffff8916614811565b85612a7f633b9aca0067ffffffffffffffff8a16614811565b604051612a8e93929190614a01565b60405180910390a46001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632f23f8d987612acf8a6124c7565b8685876040518663ffffffff1660e01b8152600401612af2959493929190614a29565b5f604051808303815f87803b158015612b09575f5ffd5b505af1158015612b1b573d5f5f3e3d5ffd5b505050505050509695505050505050565b82545f90612b4a9065010000000000900463ffffffff16600161471f565b845463ffffffff80831665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091178087559192506001918691600991612bab9185916901000000000000000000900416614a86565b92506101000a81548163ffffffff021916908363ffffffff1602179055505f83855f0160159054906101000a900467ffffffffffffffff16612bed9190614aa2565b600286015490915063ffffffff83811678010000000000000000000000000000000000000000000000009092041614612c7357845467ffffffffffffffff9091167501000000000000000000000000000000000000000000027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff9091161784555061041d565b84547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff001660031785556006850154600286015487917f48d02212342c32b845dd50ec89a651d385296ee108fc2ad2c034ab7162f866919167ffffffffffffffff908116908790612cea90633b9aca00908816614811565b6040805194855267ffffffffffffffff909316602085015291830152606082015260800160405180910390a2600385015461047a906001600160a01b03165f83612602565b5f6002612d3b846120ac565b6006811115612d4c57612d4c614257565b141580612d6b5750612d5e8260d81c90565b60ff16600f60e485901c16105b15612d77575081610451565b5f612d828360801c90565b61ffff16612d908560c01c90565b612d9a919061471f565b90508063ffffffff164311612db25783915050610451565b6117b45f610aa38660038561177c565b5f3681612dd260e0860186614ac2565b90925090505f5b81811015612e3257846001600160a01b0316838383818110612dfd57612dfd614b26565b9050602002016020810190612e129190614b53565b6001600160a01b031603612e2a5792506117b4915050565b600101612dd9565b506040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201526001600160a01b038516604482015260640161078a565b5f612e9160e0850185614ac2565b8460ff16818110612ea457612ea4614b26565b9050602002016020810190612eb99190614b53565b90505f612ed28888612ecb8960e81c90565b8587613829565b9050612ee2610100860186614ac2565b8560ff16818110612ef557612ef5614b26565b905060200201358114611350576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526001600160a01b038316604482015260640161078a565b5f612f5d84846138e9565b612f68906010614811565b90505f612f78602084018461487c565b612fea5781612f8a6040850185614895565b905011158015612fe55750612fa560608501604086016146d7565b63ffffffff16612fbb60408501602086016146d7565b63ffffffff161080612fe5575063ffffffff612fdd60408501602086016146d7565b63ffffffff16145b612ffc565b81612ff86040850185614895565b9050145b90508061048a576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015233604482015260640161078a565b5f7dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416600883901b61ff001660ff85161760f01b176117b4565b5f6130b961309460208601866146d7565b6130a46040870160208801614750565b6130b460608801604089016146d7565b613942565b905060ff82166130cc6060860186614ac2565b9050141580613103575082613100826130e860208801886146d7565b63ffffffff166130fb6060890189614ac2565b6139b1565b14155b1561049b578461311660208601866146d7565b6040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff16602482015260440161078a565b5f845f0361316657505f611729565b82613173866103e8614811565b61317d9190614811565b61319c8361318c600487614b79565b613197876004614811565b613a35565b6131a7888888613a58565b6131ba8a68010000000000000000614811565b6131c49190614811565b6131ce9190614811565b6131d89190614b79565b979650505050505050565b60408051602081018590527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16918101919091527fff0000000000000000000000000000000000000000000000000000000000000060f883901b1660448201525f906045015b6040516020818303038152906040528051906020012090509392505050565b5f60c08484846040516020016132e09392919092835260609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602083015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016603482015260380190565b60408051601f198184030181529190528051602090910120901c949350505050565b5f610451620f424063ffffffff604085901c166149a0565b5f855f0361332957505f611729565b6133338387614811565b61333d83856147da565b856133498a8a8a613a58565b6131ba9068010000000000000000614811565b5f368161336c60e0850185614ac2565b9092509050365f613381610100870187614ac2565b909250905082811461339857505f95945050505050565b60405160c080880135919088823760c0812096508160208201525f5b858110156133e557968152600587901b8681013560601b6040830152840135605482015260748120966001016133b4565b50505050505050919050565b5f60046133fd846120ac565b600681111561340e5761340e614257565b036134245761341d8360c01c90565b90506117b4565b600361342f846120ac565b600681111561344057613440614257565b14613450578484610e16856120ac565b61345a8260901c90565b61ffff166134688460c01c90565b613472919061471f565b90508063ffffffff1643116117b4576040517f860bcf340000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff80861660248301528216604482015260640161078a565b5f5f6134d68360a01c90565b905060088163ffffffff16901c8117196134f08460f81c90565b196134fb8560f01c90565b16169392505050565b5f6104516135128360a01c90565b61351c8460f81c90565b17613a89565b5f600361352e856120ac565b600681111561353f5761353f614257565b1461354b5750826108c0565b5f805b600f60e487901c168110156135f557806135688760f01c90565b60ff16901c60011660ff165f036135ed576135e061358960e0860186614ac2565b8381811061359957613599614b26565b90506020020160208101906135ae9190614b53565b5f6135b888613302565b60647f73696c656e740000000000000000000000000000000000000000000000000000613aba565b6135ea90836149e1565b91505b60010161354e565b506136217f00000000000000000000000000000000000000000000000000000000000000005f83612602565b61365060046136308660901c90565b61ffff1661363e8860c01c90565b613648919061471f565b87919061177c565b95945050505050565b60028301545f908190819061368f9067ffffffffffffffff80871691700100000000000000000000000000000000900416614811565b60028701549091505f906136af9067ffffffffffffffff16612710614811565b90505f6136bc8760b01c90565b61ffff169050816136cf8261271061476b565b6136d99085614811565b6136e39190614b79565b94506136ef8760d01c90565b6136fc9060ff1683614811565b6137068285614811565b6137109190614b79565b9350505050935093915050565b60605f61372a8460f81c90565b9050365f61373b60e0860186614ac2565b9150915061374883613a89565b60ff1667ffffffffffffffff81111561376357613763614b8c565b60405190808252806020026020018201604052801561378c578160200160208202803683370190505b5093505f805b600f60e489901c1681101561381e57600160ff8616821c81169003613816578383828181106137c3576137c3614b26565b90506020020160208101906137d89190614b53565b86836137e381614bb9565b9450815181106137f5576137f5614b26565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101613792565b505050505092915050565b5f8585858561383b602087018761487c565b61384b60408801602089016146d7565b6138586040890189614895565b604051613866929190614bd1565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e08101929092528301356101008201526101200160405160208183030381529060405280519060200120905095945050505050565b5f6138fa60608301604084016146d7565b63ffffffff1661390a8460e01c90565b60ff16106139275761392260608301604084016146d7565b613935565b6139318360e01c90565b60ff165b63ffffffff169392505050565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085811b821660208401527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b16602484015283901b16602c8201525f9060300161324e565b835f5b82811015613a2c57600185821c16156139f7576139f28484838181106139dc576139dc614b26565b90506020020135835f9182526020526040902090565b613a22565b613a2282858584818110613a0d57613a0d614b26565b905060200201355f9182526020526040902090565b91506001016139b4565b50949350505050565b5f828410613a5057818411613a4a57836117b4565b816117b4565b509092915050565b5f80612710613a678486614811565b613a719190614b79565b9050808510613a805780613650565b50929392505050565b5f60ff82165b8015613ab45781613a9f81614be0565b9250613aae905060018261476b565b16613a8f565b50919050565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03868116600483015267ffffffffffffffff808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613b5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b7f9190614861565b6040517f4f7bc0140000000000000000000000000000000000000000000000000000000081526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015613c09575f5ffd5b505af1158015613c1b573d5f5f3e3d5ffd5b5050505095945050505050565b63ffffffff8116811461042b575f5ffd5b5f6101208284031215613ab4575f5ffd5b5f5f5f5f60808587031215613c5d575f5ffd5b843593506020850135613c6f81613c28565b9250604085013567ffffffffffffffff811115613c8a575f5ffd5b613c9687828801613c39565b9250506060850135613ca781613c28565b939692955090935050565b5f60208284031215613cc2575f5ffd5b5035919050565b5f5f60408385031215613cda575f5ffd5b823591506020830135613cec81613c28565b809150509250929050565b5f6102a0828403128015613a50575f5ffd5b5f5f5f60608486031215613d1b575f5ffd5b833592506020840135613d2d81613c28565b929592945050506040919091013590565b5f5f5f60608486031215613d50575f5ffd5b833592506020840135613d6281613c28565b9150604084013567ffffffffffffffff811115613d7d575f5ffd5b613d8986828701613c39565b9150509250925092565b803560ff81168114610460575f5ffd5b5f60808284031215613ab4575f5ffd5b5f5f5f5f5f5f60c08789031215613dc8575f5ffd5b863595506020870135613dda81613c28565b9450604087013567ffffffffffffffff811115613df5575f5ffd5b613e0189828a01613c39565b945050613e1060608801613d93565b9250608087013567ffffffffffffffff811115613e2b575f5ffd5b613e3789828a01613da3565b92505060a087013567ffffffffffffffff811115613e53575f5ffd5b613e5f89828a01613da3565b9150509295509295509295565b5f5f83601f840112613e7c575f5ffd5b50813567ffffffffffffffff811115613e93575f5ffd5b6020830191508360208260051b850101111561228e575f5ffd5b5f5f5f5f5f5f5f6080888a031215613ec3575f5ffd5b87359650602088013567ffffffffffffffff811115613ee0575f5ffd5b613eec8a828b01613e6c565b909750955050604088013567ffffffffffffffff811115613f0b575f5ffd5b613f178a828b01613e6c565b909550935050606088013567ffffffffffffffff811115613f36575f5ffd5b613f428a828b01613e6c565b989b979a50959850939692959293505050565b5f5f5f5f5f60a08688031215613f69575f5ffd5b853594506020860135613f7b81613c28565b9350604086013567ffffffffffffffff811115613f96575f5ffd5b613fa288828901613c39565b935050613fb160608701613d93565b9150608086013567ffffffffffffffff811115613fcc575f5ffd5b613fd888828901613da3565b9150509295509295909350565b5f8151808452602084019350602083015f5b8281101561401e5781516001600160a01b0316865260209586019590910190600101613ff7565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561401e57815186526020958601959091019060010161403a565b5f8151808452602084019350602083015f5b8281101561401e57815160ff1686526020958601959091019060010161406a565b602081526140a56020820183516001600160a01b03169052565b5f60208301516140bd604084018263ffffffff169052565b50604083015163ffffffff8116606084015250606083015163ffffffff8116608084015250608083015160ff811660a08401525060a083015160ff811660c08401525060c083015161012060e084015261411b610140840182613fe5565b905060e0840151601f19848303016101008501526141398282614028565b915050610100840151601f19848303016101208501526136508282614058565b5f5f5f5f5f60a0868803121561416d575f5ffd5b85359450602086013567ffffffffffffffff81111561418a575f5ffd5b61419688828901613da3565b945050604086013592506060860135915060808601356141b581613c28565b809150509295509295909350565b80358015158114610460575f5ffd5b5f5f5f5f5f5f60c087890312156141e7575f5ffd5b8635955060208701356141f981613c28565b9450614207604088016141c3565b93506060870135925060808701357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081168114614242575f5ffd5b9598949750929591949360a090920135925050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6007811061429457614294614257565b9052565b5f610100820190506001600160a01b03835116825263ffffffff602084015116602083015263ffffffff604084015116604083015260608301516142df6060840182614284565b5060808301516142f4608084018260ff169052565b5060a083015161430960a084018260ff169052565b5060c083015161431e60c084018260ff169052565b5060e083015161433360e084018260ff169052565b5092915050565b5f5f5f6060848603121561434c575f5ffd5b83359250602084013567ffffffffffffffff811115614369575f5ffd5b61437586828701613da3565b925050604084013561438681613c28565b809150509250925092565b6005811061429457614294614257565b805182526020810151602083015260408101516143c6604084018263ffffffff169052565b5060608101516143e2606084018267ffffffffffffffff169052565b50608081015161440660808401826fffffffffffffffffffffffffffffffff169052565b5060a081015161442a60a08401826fffffffffffffffffffffffffffffffff169052565b5060c081015161444e60c08401826fffffffffffffffffffffffffffffffff169052565b5060e081015161446360e084018260ff169052565b5061010081015161447a61010084018260ff169052565b5061012081015161449161012084018260ff169052565b506101408101516144a861014084018260ff169052565b506101608101516144c061016084018261ffff169052565b506101808101516144d861018084018261ffff169052565b506101a08101516144f26101a084018263ffffffff169052565b506101c08101516145106101c084018267ffffffffffffffff169052565b506101e08101516145286101e084018261ffff169052565b5061020081015161454061020084018261ffff169052565b5061022081015161455761022084018260ff169052565b5061024081015161456e61024084018260ff169052565b5061026081015161458461026084018215159052565b5061028081015161046d61028084018263ffffffff169052565b81516001600160a01b031681526103c0810160208301516145c26020840182614391565b5060408301516145da604084018263ffffffff169052565b5060608301516145f2606084018263ffffffff169052565b50608083015161460a608084018263ffffffff169052565b5060a083015161462260a084018263ffffffff169052565b5060c083015160c083015260e083015160e08301526101008301516101008301526101208301516143336101208401826143a1565b5f5f5f5f6080858703121561466a575f5ffd5b84359350602085013561467c81613c28565b9250604085013567ffffffffffffffff811115614697575f5ffd5b6146a387828801613c39565b925050606085013567ffffffffffffffff8111156146bf575f5ffd5b6146cb87828801613da3565b91505092959194509250565b5f602082840312156146e7575f5ffd5b81356108c081613c28565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff8181168382160190811115610451576104516146f2565b67ffffffffffffffff8116811461042b575f5ffd5b5f60208284031215614760575f5ffd5b81356108c08161473b565b81810381811115610451576104516146f2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff8316806147c4576147c461477e565b8067ffffffffffffffff84160491505092915050565b80820180821115610451576104516146f2565b5f63ffffffff821663ffffffff8103614808576148086146f2565b60010192915050565b8082028115828204841417610451576104516146f2565b83815263ffffffff83166020820152606081016117b46040830184614284565b60ff8181168382160190811115610451576104516146f2565b5f60208284031215614871575f5ffd5b81516108c08161473b565b5f6020828403121561488c575f5ffd5b6108c0826141c3565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126148c8575f5ffd5b83018035915067ffffffffffffffff8211156148e2575f5ffd5b60200191503681900382131561228e575f5ffd5b60ff87168152851515602082015263ffffffff8516604082015260a060608201528260a0820152828460c08301375f60c084830101525f60c0601f19601f8601168301019050826080830152979650505050505050565b828152604081016108c06020830184614391565b5f5f5f60608486031215614973575f5ffd5b835161497e8161473b565b602085015190935061498f8161473b565b604085015190925061438681613c28565b67ffffffffffffffff8181168382160290811690818114614333576143336146f2565b5f63ffffffff8216806149d8576149d86146f2565b5f190192915050565b67ffffffffffffffff8181168382160190811115610451576104516146f2565b838152606060208201525f614a196060830185613fe5565b9050826040830152949350505050565b6001600160a01b038616815267ffffffffffffffff8516602082015267ffffffffffffffff8416604082015260a060608201525f614a6a60a0830185613fe5565b905067ffffffffffffffff831660808301529695505050505050565b63ffffffff8281168282160390811115610451576104516146f2565b67ffffffffffffffff8281168282160390811115610451576104516146f2565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614af5575f5ffd5b83018035915067ffffffffffffffff821115614b0f575f5ffd5b6020019150600581901b360382131561228e575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614b63575f5ffd5b81356001600160a01b03811681146108c0575f5ffd5b5f82614b8757614b8761477e565b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f198203614bca57614bca6146f2565b5060010190565b818382375f9101908152919050565b5f60ff821660ff8103614808576148086146f256fea164736f6c634300081e000a60e060405234801561000f575f5ffd5b506040516160e73803806160e783398101604081905261002e916100bc565b82828261ffff8116158061004757506127108161ffff16115b15610082576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0525061010c915050565b6001600160a01b03811681146100b9575f5ffd5b50565b5f5f5f606084860312156100ce575f5ffd5b83516100d9816100a5565b60208501519093506100ea816100a5565b604085015190925061ffff81168114610101575f5ffd5b809150509250925092565b60805160a05160c051615f566101915f395f61339e01525f81816101880152818161130d01528181611fdd0152818161369b0152614bee01525f8181610200015281816103a401528181610a53015281816122e60152818161288701528181612a98015281816132a601528181613e1b01528181613ece0152614b7f0152615f565ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806361d027b3116100885780637a18b212116100635780637a18b212146101e85780637b103999146101fb578063a9847dd814610222578063c4cbcdcf14610235575f5ffd5b806361d027b3146101835780636e03fa94146101c257806376df265d146101d5575f5ffd5b80634d982782116100c35780634d982782146101375780634df03e251461014a5780635736bd4d1461015d5780635f52f0fe14610170575f5ffd5b8063102bf2e2146100e95780631e01abca146100fe5780634d0733c514610111575b5f5ffd5b6100fc6100f7366004615256565b610248565b005b6100fc61010c3660046152be565b610492565b61012461011f3660046152d5565b61060d565b6040519081526020015b60405180910390f35b6100fc6101453660046152ef565b610b14565b6100fc610158366004615324565b610e8f565b6100fc61016b366004615399565b610fe3565b6100fc61017e3660046152be565b61134f565b6101aa7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161012e565b6100fc6101d0366004615324565b611484565b6100fc6101e3366004615493565b6115a2565b6100fc6101f636600461553b565b6118de565b6101aa7f000000000000000000000000000000000000000000000000000000000000000081565b6100fc6102303660046155da565b6119d3565b6100fc610243366004615324565b611d0e565b5f5f5f610256878787611e8c565b9250925092505f6102678360c01c90565b6102749060ff168361568c565b90508063ffffffff164311156102d2576040517fac28860a0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8089166024830152821660448201526064015b60405180910390fd5b836001600160a01b03163303610323576040517f646896160000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526044016102c9565b61033360608701604088016156a8565b63ffffffff168563ffffffff1610158015610354575063ffffffff85811614155b156103a2576040517f25bd95730000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8089166024830152861660448201526064016102c9565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e336103db86611ee6565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015610445573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061046991906156d8565b505050610477848488611f04565b9350610488888886338960ff61203d565b5050505050505050565b5f61049c82612221565b90506002815460ff1660048111156104b6576104b6615722565b146104f75780546040517f579e0f1d0000000000000000000000000000000000000000000000000000000081526102c991849160ff9091169060040161574f565b80546901000000000000000000900463ffffffff16156105615780546040517f32f299fa00000000000000000000000000000000000000000000000000000000815260048101849052690100000000000000000090910463ffffffff1660248201526044016102c9565b80547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff00811660041782557501000000000000000000000000000000000000000000900467ffffffffffffffff16827fcdb24df83c7021207b861273a5af108e6c044de970a61ac9d1d897e0ee8ea9016105de633b9aca0084615773565b60405190815260200160405180910390a26003820154610608906001600160a01b03165f83612284565b505050565b5f61061782612339565b5f5f81546106249061578a565b91829055505f81815260016020819052604090912080547fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff00166d01000000000000000000000000004363ffffffff160217909117815590915061068f6102a0840161028085016156a8565b815463ffffffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffff909116178155633b9aca006106ea60a08501608086016157c1565b6fffffffffffffffffffffffffffffffff166107069190615807565b815467ffffffffffffffff919091167501000000000000000000000000000000000000000000027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff90911617815561075e8343612cef565b60018201556107736080840160608501615825565b6002820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790556107c06101e084016101c08501615825565b60028201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055633b9aca0061081d60a08501608086016157c1565b6fffffffffffffffffffffffffffffffff166108399190615807565b60028201805467ffffffffffffffff92909216700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff90921691909117905561089960608401604085016156a8565b60028201805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555f61090c61090160608601604087016156a8565b63ffffffff16612ecf565b905061091f610100850160e08601615840565b60ff168160ff16106109315780610942565b610942610100850160e08601615840565b60028301805460ff929092167c0100000000000000000000000000000000000000000000000000000000027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556003820180547fffffffffffffffffffffffff000000000000000000000000000000000000000016331790555f6109da6109d2600143615859565b408533612ef2565b60048401819055602086013560058501819055863560078601819055919250610a069186914630612f53565b6006840155604051339085907f2201eef2f68b125f906b52a16eb7638cb16ce2c9c68e777e439010be019e042a90610a419085908a9061587d565b60405180910390a36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b324e80d33610a8960a0890160808a016157c1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b0390921660048301526fffffffffffffffffffffffffffffffff1660248201526044015f604051808303815f87803b158015610af6575f5ffd5b505af1158015610b08573d5f5f3e3d5ffd5b50505050505050919050565b5f838152600160208190526040822001549080610b318686612fa9565b915091505f610b3f8461304f565b6002830154909150818103610b8f576040517f66a6a4220000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526044016102c9565b336001600160a01b0385161480610baf575082546001600160a01b031633145b15610bf5576040517f646896160000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526044016102c9565b82547801000000000000000000000000000000000000000000000000900463ffffffff16610c2989898360808a901c613085565b5f5b82811015610cba57336001600160a01b0316856002018281548110610c5257610c52615aa7565b5f918252602090912001546001600160a01b031603610cb2576040517f165158b3000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201523360448201526064016102c9565b600101610c2b565b505f610ce08263ffffffff16408b8b610cd38a60e81c90565b60018a015460ff16613155565b90505f610ced82336131d2565b509050610cfc33898786613266565b8110610d49576040517f1ad2124a000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201523360448201526064016102c9565b600286018054600180820183555f92835260208084209092018054337fffffffffffffffffffffffff00000000000000000000000000000000000000009091161790556003890180548083018255908452828420018c90556004890180548083018255908452928290209183049091018054601f9093166101000a60ff02199092169091558590610ddb908690615ad4565b03610e2a5785547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000004363ffffffff16021786555b3363ffffffff8b168c7fb602de8756d82dafcbc3b0c89467048a4874c033608154eb7149383bb3d1dd35610e5e8b60e81c90565b6040805160ff9283168152918a16602083015281018e90526060015b60405180910390a45050505050505050505050565b5f838152600160208190526040822001549080610eac8686612fa9565b91509150610ebb8686866133fe565b5f5f610ec98888858861342a565b600185015491935091505f9060ff1615610eec57610ee78660d81c90565b610ef6565b610ef68660d01c90565b60ff16905080610f068385615ad4565b1080610f1157508183145b15610f6f575f8981526001602052604090205471010000000000000000000000000000000000900463ffffffff16431115610f5857610f5389898789886136cf565b610f64565b610f6489898787613728565b505050505050505050565b8763ffffffff16897ff6fd38ddfeed9cc0b3b5abfac76830b3b1b518589a090930c697e2b114aacadf610fa28860e81c90565b6040805160ff909216825286881160208301520160405180910390a381831115610fd457610f53898987898888613885565b610f6489898789888c88613948565b5f86815260026020908152604080832063ffffffff89168452909152902054600361100d82613a30565b600681111561101e5761101e615722565b141580156110465750600461103282613a30565b600681111561104357611043615722565b14155b1561108b57868661105683613a30565b6040517fed5e91140000000000000000000000000000000000000000000000000000000081526004016102c993929190615ae7565b6110968787876133fe565b600f60e482901c1660ff8516106110ee576040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201525f60448201526064016102c9565b5f6110fc60e0870187615b18565b8660ff1681811061110f5761110f615aa7565b90506020020160208101906111249190615b7c565b5f89815260016020819052604090912001549091506111458160f01c151590565b158061116857508560ff1661115a8460f81c90565b60ff16901c60011660ff165f145b156111bd576040517f8e7c1b2a000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201526001600160a01b03831660448201526064016102c9565b6111cb8989858a8a8a613a4a565b5f6111db8a8a848b878b8b613b19565b90506112056111ea8560f01c90565b600160ff8a161b196111fc8760f81c90565b87929116613d40565b93506112558a8a61123361121a8b6008615ba2565b60ff166001901b61122b8960a01c90565b899117613d79565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b826001600160a01b03168963ffffffff168b7f95a19e656c5ed534c50aa448e5c389903599ff3cda61c55be7c3f36949233b906112928860e81c90565b6040805160ff909216825263ffffffff87166020830152339082015260600160405180910390a45f6112f1845f6112c886611ee6565b6103e87f66616c7365000000000000000000000000000000000000000000000000000000613dc2565b9050611308335f611303600285615bbb565b612284565b6113427f00000000000000000000000000000000000000000000000000000000000000005f611338600285615bbb565b6113039085615bea565b5050505050505050505050565b5f61135982612221565b90506001815460ff16600481111561137357611373615722565b146113b45780546040517fa64a9dab0000000000000000000000000000000000000000000000000000000081526102c991849160ff9091169060040161574f565b60038101546001600160a01b031633148015906113ed5750805471010000000000000000000000000000000000900463ffffffff164311155b1561142d576040517ffe1c2f10000000000000000000000000000000000000000000000000000000008152600481018390523360248201526044016102c9565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600217815560405182907f18c29ec7e6197b64fb6dee7c55a9e0bcb39c816ae0d2f2c63636802c8c6ab9fd905f90a25050565b5f83815260016020819052604082209081015490916114a4868686613f30565b835490915071010000000000000000000000000000000000900463ffffffff166001600160a01b0382163314611512576114de8360901c90565b61ffff166114ec8460801c90565b61ffff166114fa9190615ad4565b611505906004615773565b61150f9082615ad4565b90505b80431161155a576040517f67751e070000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff821660248201526044016102c9565b6115868787847f6162616e646f6e6564000000000000000000000000000000000000000000000061410b565b6115998261159385614209565b5f612284565b50505050505050565b5f6115ac88612221565b90506001815460ff1660048111156115c6576115c6615722565b146116075780546040517fa64a9dab0000000000000000000000000000000000000000000000000000000081526102c9918a9160ff9091169060040161574f565b8054600180830154610100830463ffffffff9081169360e89290921c60ff169290921b916116419183916501000000000090910416615ad4565b8263ffffffff1611156116a45782546040517fe66d9309000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff80851660248301526501000000000090920490911660448201526064016102c9565b60028301545f906116d89084907801000000000000000000000000000000000000000000000000900463ffffffff16615c0a565b63ffffffff1690505f8282106116ee57826116f0565b815b90508015806116ff5750898114155b8061170a5750878114155b15611750576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018d905263ffffffff851660248201526044016102c9565b5f6117608d86868f8f8f8f614221565b9050611770866001015460e81c90565b60028701546117a291907c0100000000000000000000000000000000000000000000000000000000900460ff16615c26565b60ff16871415806117d1575060058601546117ce826117c78763ffffffff8a16615807565b8b8b6143c7565b14155b15611817576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018e905263ffffffff861660248201526044016102c9565b611821828661568c565b865463ffffffff91909116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff909116178655611865868d8d85871461444b565b8660030160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508c7f5a85ce8a88fd88b4f9ad193a18ed0ee22a70a10b1f7b9984d76d6199a67d8e9f868e8e8e8e6040516118c7959493929190615c3f565b60405180910390a250505050505050505050505050565b5f5f6118eb878787611e8c565b509150915060078460ff16118061191857508360ff1661190a8361455c565b60ff16901c60011660ff165f145b15611967576040517f204036430000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260ff851660448201526064016102c9565b611975878784888888613a4a565b611980828287611f04565b915061159987878461199560e08a018a615b18565b8960ff168181106119a8576119a8615aa7565b90506020020160208101906119bd9190615b7c565b6119cd6040890160208a016156a8565b8961203d565b5f5f6119df8888612fa9565b915091505f611a028260015f8c81526020019081526020015f2060010154614596565b90508063ffffffff165f03611a58576040517f77f0cc18000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201525f60448201526064016102c9565b81547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000063ffffffff8316021782555f611aad8a8a85614648565b9050826004018181548110611ac457611ac4615aa7565b5f9182526020918290209181049091015460ff601f9092166101000a90041615611b2f576040517fdb4210d5000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201523360448201526064016102c9565b5f611bd08b8b611b3f8860e81c90565b60018801546040805160208082019690965263ffffffff949094168482015260ff9283166060850152911660808301523360a08301528c151560c083015260e082018c90527fffffffffffffffffffffffffffffffff000000000000000000000000000000008b166101008301526101208083018b9052815180840390910181526101409092019052805191012090565b9050836003018281548110611be757611be7615aa7565b905f5260205f2001548114611c3d576040517f45239e3d000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201523360448201526064016102c9565b88611c49576002611c4c565b60015b846004018381548110611c6157611c61615aa7565b905f5260205f2090602091828204019190066101000a81548160ff021916908360ff160217905550336001600160a01b03168a63ffffffff168c7ff60828cf71eee0e621c03fa35d5998c210ed2ce83bb15b5c897c2fb1eb18fb80611cc68960e81c90565b6040805160ff90921682528e1515602083015281018d90527fffffffffffffffffffffffffffffffff000000000000000000000000000000008c166060820152608001610e7a565b5f611d1a848484613f30565b90505f611d2843600161568c565b9050611d565f80611d4f81611d4981611d438960028a6146e6565b90613d79565b9061471e565b9190613d40565b5f86815260026020908152604080832063ffffffff8916845290915290208190559150611e1283356020850135611d9360608701604088016156a8565b611da36080880160608901615825565b611db360a0890160808a016156a8565b604080516020808201979097528082019590955263ffffffff938416606086015267ffffffffffffffff929092166080850152821660a084015290851660c0808401919091528151808403909101815260e09092019052805191012090565b5f86815260026020908152604080832063ffffffff8916808552925290912060010191909155857f3938b5cb11914ca0911281915a06821f1a8972d3e83c14e4e27cf00477fc98fb611e648560e81c90565b6040805160ff909216825263ffffffff86166020830152015b60405180910390a35050505050565b5f838152600160208181526040808420909201546002825282842063ffffffff871685529091529082205491611ec38686866133fe565b611ecd838361476d565b9250611edb86868585614800565b905093509350939050565b5f611efe620f424063ffffffff604085901c16615cdf565b92915050565b5f6003611f1085613a30565b6006811115611f2157611f21615722565b14611f2d575082612036565b5f805b600f60e487901c16811015611fd75780611f4a8760f01c90565b60ff16901c60011660ff165f03611fcf57611fc2611f6b60e0860186615b18565b83818110611f7b57611f7b615aa7565b9050602002016020810190611f909190615b7c565b5f611f9a88611ee6565b60647f73696c656e740000000000000000000000000000000000000000000000000000613dc2565b611fcc9083615d09565b91505b600101611f30565b506120037f00000000000000000000000000000000000000000000000000000000000000005f83612284565b61203260046120128660901c90565b61ffff166120208860c01c90565b61202a919061568c565b8791906146e6565b9150505b9392505050565b61204e8686611233876005436146e6565b5f86815260036020908152604080832063ffffffff8916845290915281208181556001810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000169055906120a760028301826151d5565b6120b4600383015f6151d5565b6120c1600483015f6151f3565b50505f86815260036020908152604080832063ffffffff808a1685529252909120805491841674010000000000000000000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009092166001600160a01b0386161791909117815561213e43600161568c565b81547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000063ffffffff928316021782556001820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010060ff8616021790556001600160a01b038516908716887ff934e773e4f41d227059a3a5e437ef232bde2188f7ab890491d310c0c1397c8560e889901c6040805160ff928316815263ffffffff8a1660208201529188169082015260600160405180910390a450505050505050565b5f81815260016020526040812090815460ff16600481111561224557612245615722565b0361227f576040517ff1004955000000000000000000000000000000000000000000000000000000008152600481018390526024016102c9565b919050565b67ffffffffffffffff8282171615610608576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015267ffffffffffffffff8085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612327575f5ffd5b505af1158015611599573d5f5f3e3d5ffd5b61239061234c60608301604084016156a8565b63ffffffff1615157f7375625461736b436f756e74000000000000000000000000000000000000000061238560608501604086016156a8565b63ffffffff166148d9565b6124056123a360608301604084016156a8565b63ffffffff166123b96080840160608501615825565b67ffffffffffffffff1610157f746f74616c446966666963756c747900000000000000000000000000000000006123f66080850160608601615825565b67ffffffffffffffff166148d9565b61245a600661241b610100840160e08501615840565b60ff1611157f77696e646f774865696768740000000000000000000000000000000000000000612452610100850160e08601615840565b60ff166148d9565b6124c861246f61012083016101008401615840565b60ff16158015906124955750600761248f61012084016101008501615840565b60ff1611155b7f636f6d6d697474656553697a650000000000000000000000000000000000000061245261012085016101008601615840565b6125686124dd61012083016101008401615840565b60ff166124f261014084016101208501615840565b6125009060ff166002615773565b118015612535575061251a61012083016101008401615840565b60ff1661252f61014084016101208501615840565b60ff1611155b7f71756f72756d000000000000000000000000000000000000000000000000000061245261014085016101208601615840565b6125b561257d61016083016101408401615840565b60ff1615157f73616d706c65730000000000000000000000000000000000000000000000000061245261016085016101408601615840565b61260f6127106125cd61018084016101608501615d29565b61ffff1611157f656e646f7273657253686172654270730000000000000000000000000000000061260661018085016101608601615d29565b61ffff166148d9565b6126806126246101a083016101808401615d29565b61ffff161580159061264d57506127106126466101a084016101808501615d29565b61ffff1611155b7f736c6f74526174655065726d696c6c65000000000000000000000000000000006126066101a085016101808601615d29565b6126f76126956101c083016101a084016156a8565b63ffffffff16158015906126c4575063400000006126bb6101c084016101a085016156a8565b63ffffffff1611155b7f636f6d70757465426c6f636b73000000000000000000000000000000000000006123856101c085016101a086016156a8565b61279061270c6101e083016101c08401615825565b67ffffffffffffffff161580159061275d575063400000006127366101e084016101c08501615825565b6127466080850160608601615825565b6127509190615bbb565b67ffffffffffffffff1611155b7f646966666963756c7479506572426c6f636b00000000000000000000000000006123f66101e085016101c08601615825565b6128006127a561020083016101e08401615d29565b61ffff16158015906127cd575060fa6127c661020084016101e08501615d29565b61ffff1611155b7f636f6d6d6974426c6f636b73000000000000000000000000000000000000000061260661020085016101e08601615d29565b5f61281361024083016102208401615840565b60ff1661282861022084016102008501615d29565b61ffff1661283e61020085016101e08601615d29565b61ffff1661284c9190615ad4565b612857906004615773565b6128619190615ad4565b905061294061287861022084016102008501615d29565b61ffff161580159061290d57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316627b95736040518163ffffffff1660e01b8152600401602060405180830381865afa1580156128e0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129049190615d42565b63ffffffff1682105b7f72657665616c426c6f636b73000000000000000000000000000000000000000061260661022086016102008701615d29565b61298d61295561026084016102408501615840565b60ff1615157f72616d70426c6f636b730000000000000000000000000000000000000000000061245261026086016102408701615840565b612a04436129a36102a0850161028086016156a8565b63ffffffff161180156129d1575063800000006129c86102a0850161028086016156a8565b63ffffffff1611155b7f65787069726573417400000000000000000000000000000000000000000000006123856102a0860161028087016156a8565b612a79612a31612a1a60c0850160a086016157c1565b6fffffffffffffffffffffffffffffffff16614919565b7f776f726b6572426f6e6400000000000000000000000000000000000000000000612a6260c0860160a087016157c1565b6fffffffffffffffffffffffffffffffff166148d9565b612b6c612a8f612a1a60e0850160c086016157c1565b8015612b3b57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ec5ffac26040518163ffffffff1660e01b8152600401602060405180830381865afa158015612af2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b169190615d5d565b612b2660e0850160c086016157c1565b6fffffffffffffffffffffffffffffffff1611155b7f73656174426f6e64000000000000000000000000000000000000000000000000612a6260e0860160c087016157c1565b612c16633b9aca00612b8460a08501608086016157c1565b6fffffffffffffffffffffffffffffffff16612ba09190615d74565b158015612be5575067ffffffffffffffff633b9aca00612bc660a08601608087016157c1565b6fffffffffffffffffffffffffffffffff16612be29190615807565b11155b7f7072696365000000000000000000000000000000000000000000000000000000612a6260a08601608087016157c1565b5f633b9aca00612c2e61012085016101008601615840565b612c3c9060ff166001615ad4565b612c4c60608601604087016156a8565b63ffffffff16612c5c9190615773565b612c669190615773565b905080612c7960a08501608086016157c1565b6fffffffffffffffffffffffffffffffff1610156106085780612ca260a08501608086016157c1565b6040517fb8b359b900000000000000000000000000000000000000000000000000000000815260048101929092526fffffffffffffffffffffffffffffffff1660248201526044016102c9565b5f80604066038d7ea4c68000612d0b60e0870160c088016157c1565b6fffffffffffffffffffffffffffffffff16612d279190615807565b901b602066038d7ea4c68000612d4360c0880160a089016157c1565b6fffffffffffffffffffffffffffffffff16612d5f9190615807565b63ffffffff8616911b171790506060612d806101c086016101a087016156a8565b63ffffffff16901b176080612d9d61020086016101e08701615d29565b61ffff16901b176090612db861022086016102008701615d29565b61ffff16901b1760a0612dd36101a086016101808701615d29565b61ffff16901b1760b0612dee61018086016101608701615d29565b61ffff16901b1760c0612e0961024086016102208701615840565b60ff16901b1760c8612e2361026086016102408701615840565b60ff16901b1760d0612e3d61012086016101008701615840565b60ff16901b1760d8612e5761014086016101208701615840565b60ff16901b1760e0612e7161016086016101408701615840565b60ff16901b1760e8612e8a610100860160e08701615840565b60ff16901b17612ea261028085016102608601615d87565b15612036577e01000000000000000000000000000000000000000000000000000000000000179392505050565b5f5b818160ff166001901b101561227f5780612eea81615da0565b915050612ed1565b6040805160208101859052908101839052606082811b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016908201525f906074015b6040516020818303038152906040528051906020012090509392505050565b604080516020810187905290810185905260608101849052608081018390526001600160a01b03821660a08201525f9060c0015b6040516020818303038152906040528051906020012090505b95945050505050565b5f82815260026020908152604080832063ffffffff85168452909152812054906005612fd483613a30565b6006811115612fe557612fe5615722565b1461302b576040517f88bff0db0000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201526044016102c9565b505f92835260036020908152604080852063ffffffff909416855292905291209091565b5f5f61305b8360d01c90565b6130699060ff166002615773565b613074906001615ad4565b9050600f8110611efe57600f612036565b8163ffffffff1643116130db576040517f7f92c8a80000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8085166024830152831660448201526064016102c9565b6130e961ffff82168361568c565b63ffffffff1643111561314f57838361310661ffff84168561568c565b6040517fbf0db5dc000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff91821660248401521660448201526064016102c9565b50505050565b60408051602081018790529081018590527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1660608201527fff0000000000000000000000000000000000000000000000000000000000000060f884811b8216606484015283901b1660658201525f90606601612f87565b5f5f5f848460405160200161321692919091825260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602082015260340190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b6040517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa1580156132eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061330f91906156d8565b9250925092508063ffffffff165f148061333557508663ffffffff168163ffffffff1610155b15613383576040517f7cb9e5be0000000000000000000000000000000000000000000000000000000081526001600160a01b038916600482015263ffffffff821660248201526044016102c9565b6133f08367ffffffffffffffff168367ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16896133cc8c60c81c90565b60ff1660016133e163ffffffff8d1643615859565b6133eb9190615859565b61495c565b93505050505b949350505050565b5f83815260026020908152604080832063ffffffff8616845290915290206106089084908490846149c7565b5f5f5f6134378585614596565b90508063ffffffff165f036134cd5786866134528660801c90565b87546134849161ffff16907801000000000000000000000000000000000000000000000000900463ffffffff1661568c565b6040517f77f0cc18000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff91821660248401521660448201526064016102c9565b60028501545f5b8181101561358057600160ff168760040182815481106134f6576134f6615aa7565b5f9182526020918290209181049091015460ff601f9092166101000a9004160361352c57846135248161578a565b955050613578565b600260ff1687600401828154811061354657613546615aa7565b5f9182526020918290209181049091015460ff601f9092166101000a9004160361357857836135748161578a565b9450505b6001016134d4565b508061358c8486615ad4565b036135985750506136c6565b5f6135a38660901c90565b6135b19061ffff168461568c565b90508063ffffffff164311613609576040517f860bcf34000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff808a166024830152821660448201526064016102c9565b5f805b838110156136955788600401818154811061362957613629615aa7565b5f9182526020808320908204015460ff601f9092166101000a900416900361368d5761368089600201828154811061366357613663615aa7565b5f9182526020822001546001600160a01b031690611f9a8b611ee6565b61368a9083615d09565b91505b60010161360c565b506136c17f00000000000000000000000000000000000000000000000000000000000000005f83612284565b505050505b94509492505050565b6136fb8585857f756e64656369646564000000000000000000000000000000000000000000000061410b565b6137088361159384614209565b8054613721906001600160a01b03166115938484614a1b565b5050505050565b60018101545f9060ff908116146137535760018083015461374e9160ff90911690615ba2565b61375c565b600182015460ff165b90505f61376a43600161568c565b6001840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff8516179055835477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000063ffffffff8316027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff161784559050613807600284015f6151d5565b613814600384015f6151d5565b613821600484015f6151f3565b8463ffffffff16867f71de65c0ef59e26b2f5fd6df4236a1bf429f3b7788fa53ab56df1db92206bc416138548760e81c90565b6040805160ff9283168152918716602083015263ffffffff86169082015260600160405180910390a3505050505050565b600182015460ff61010090910481169081146138ba576138b7600160ff83161b6138af8760a01c90565b879117613d79565b94505b6138cb8787611233886004436146e6565b82545f90613918906001600160a01b03166138e68787614a1b565b6138ef88611ee6565b6103e87f6f76657272756c65640000000000000000000000000000000000000000000000613dc2565b9050610488865f61392a600285615bbb565b87600188613939600289615bbb565b6139439089615bea565b614a40565b6139748787877f77726f6e6700000000000000000000000000000000000000000000000000000061410b565b5f61397e85614209565b90505f6139b08783846103e87f77726f6e67000000000000000000000000000000000000000000000000000000613dc2565b90505f6139be600283615bbb565b86549091506139ef908990899074010000000000000000000000000000000000000000900463ffffffff1688614c24565b6139f99083615d09565b8654909250613a24906001600160a01b0316613a158989614a1b565b8389600289613943848a615bea565b50505050505050505050565b5f60e082901c600f166006811115611efe57611efe615722565b5f613a5860e0850185615b18565b8460ff16818110613a6b57613a6b615aa7565b9050602002016020810190613a809190615b7c565b90505f613a998888613a928960e81c90565b8587614cfe565b9050613aa9610100860186615b18565b8560ff16818110613abc57613abc615aa7565b905060200201358114610488576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526001600160a01b03831660448201526064016102c9565b5f5f613b258787614da2565b905080613b356020850185615840565b60ff1610613b97578888613b4c6020860186615840565b6040517f25bd9573000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015260ff1660448201526064016102c9565b613bcc60c087013586613bad6020870187615840565b60ff1684613bc160608c0160408d016156a8565b63ffffffff16614dfb565b91505f613be28385602001358660400135614eec565b9050613bf76109016060890160408a016156a8565b60ff16613c076060860186615b18565b9050141580613c3657506020870135613c338263ffffffff8616613c2e6060890189615b18565b6143c7565b14155b15613c7c576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201526044016102c9565b5f613c8a6020860186615840565b613c989060ff166010615773565b905060408086013590613cad90880188615dbe565b8390613cba826010615ad4565b92613cc793929190615e1f565b604051613cd5929190615e46565b604051809103902003613d32576040517f8e7c1b2a000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201526001600160a01b03881660448201526064016102c9565b505050979650505050505050565b5f7dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416600883901b61ff001660ff85161760f01b176133f6565b5f7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff831677ffffffff000000000000000000000000000000000000000060a084901b1617612036565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03868116600483015267ffffffffffffffff808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613e63573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e879190615e55565b6040517f4f7bc0140000000000000000000000000000000000000000000000000000000081526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015613f11575f5ffd5b505af1158015613f23573d5f5f3e3d5ffd5b5050505095945050505050565b5f838152600160208181526040808420909201546002825282842063ffffffff8716855290915291205490613f668585856133fe565b613f70828261476d565b91506002613f7d83613a30565b6006811115613f8e57613f8e615722565b03614015575f613f9e8260801c90565b61ffff16613fac8460c01c90565b613fb6919061568c565b90508063ffffffff16431161400e576040517f77f0cc180000000000000000000000000000000000000000000000000000000081526004810187905263ffffffff8087166024830152821660448201526064016102c9565b5050612036565b61402185858484614800565b5061402b8261455c565b60ff1615614074576040517f3bae2ab70000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff851660248201526044016102c9565b5f61407e83614f33565b905061408a8260d81c90565b60ff168160ff16106140f6578585826140a38560d81c90565b6040517f2d5b4c4a000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff909216602484015260ff90811660448401521660648201526084016102c9565b614101838386611f04565b9695505050505050565b5f60ff6141188460e81c90565b60ff161461413a5761412a8360e81c90565b614135906001615ba2565b614144565b6141448360e81c90565b9050614175858560e884901b7dff000000000000000000000000000000000000000000000000000000000016611233565b5f85815260016020526040902080546901000000000000000000900463ffffffff169060096141a383615e70565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae58385604051611e7d92919060ff929092168252602082015260400190565b5f611efe620f424063ffffffff602085901c16615cdf565b5f5f8667ffffffffffffffff81111561423c5761423c615e8e565b604051908082528060200260200182016040528015614265578160200160208202803683370190505b5090505f5b858110156143b0575f61427d828b61568c565b905087878381811061429157614291615aa7565b90506020020160208101906142a69190615825565b67ffffffffffffffff1615806142ed57508063ffffffff168686848181106142d0576142d0615aa7565b90506020020160208101906142e591906156a8565b63ffffffff16115b15614333576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff821660248201526044016102c9565b61438a8189898581811061434957614349615aa7565b905060200201602081019061435e9190615825565b88888681811061437057614370615aa7565b905060200201602081019061438591906156a8565b614f51565b83838151811061439c5761439c615aa7565b60209081029190910101525060010161426a565b506143ba81614fc0565b9998505050505050505050565b835f5b8281101561444257600185821c161561440d576144088484838181106143f2576143f2615aa7565b90506020020135835f9182526020526040902090565b614438565b6144388285858481811061442357614423615aa7565b905060200201355f9182526020526040902090565b91506001016143ca565b50949350505050565b60038401545f9074010000000000000000000000000000000000000000900467ffffffffffffffff16815b848110156144c35785858281811061449057614490615aa7565b90506020020160208101906144a59190615825565b6144b99067ffffffffffffffff1683615ad4565b9150600101614476565b50600286015467ffffffffffffffff16808211806144f357508380156144f357508067ffffffffffffffff168214155b15614552576040517ecf74880000000000000000000000000000000000000000000000000000000081527f746f74616c446966666963756c747900000000000000000000000000000000006004820152602481018390526044016102c9565b5095945050505050565b5f5f6145688360a01c90565b905060088163ffffffff16901c8117196145828460f81c90565b1961458d8560f01c90565b16169392505050565b81545f907c0100000000000000000000000000000000000000000000000000000000900463ffffffff16156145f3575081547c0100000000000000000000000000000000000000000000000000000000900463ffffffff16611efe565b5f6145fe8360801c90565b84546146309161ffff16907801000000000000000000000000000000000000000000000000900463ffffffff1661568c565b90508063ffffffff164311612036575f949350505050565b5f805b600283015481101561469e57336001600160a01b031683600201828154811061467657614676615aa7565b5f918252602090912001546001600160a01b031603614696579050612036565b60010161464b565b506040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201523360448201526064016102c9565b5f6133f68460c0640fffffffff8563ffffffff16602088600681111561470e5761470e615722565b901b17821b911b19919091161790565b5f7fffffff0fffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167d0ff00000000000000000000000000000000000000000000000000000000060e484901b1617612036565b5f600261477984613a30565b600681111561478a5761478a615722565b1415806147a9575061479c8260d81c90565b60ff16600f60e485901c16105b156147b5575081611efe565b5f6147c08360801c90565b61ffff166147ce8560c01c90565b6147d8919061568c565b90508063ffffffff1643116147f05783915050611efe565b6133f65f611d43866003856146e6565b5f600461480c84613a30565b600681111561481d5761481d615722565b036148335761482c8360c01c90565b90506133f6565b600361483e84613a30565b600681111561484f5761484f615722565b1461485f57848461105685613a30565b6148698260901c90565b61ffff166148778460c01c90565b614881919061568c565b90508063ffffffff1643116133f6576040517f860bcf340000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff8086166024830152821660448201526064016102c9565b82610608576040517ecf748800000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016102c9565b5f8115801590614937575061493566038d7ea4c6800083615d74565b155b8015611efe575063ffffffff61495466038d7ea4c6800084615807565b111592915050565b5f855f0361496b57505f614101565b6149758387615773565b61497f8385615ad4565b8561498b8a8a8a6150a2565b61499e9068010000000000000000615773565b6149a89190615773565b6149b29190615773565b6149bc9190615807565b979650505050505050565b81600101546149d5826150d3565b1461314f576040517fc882de210000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201526044016102c9565b60018101545f90610100900460ff90811614614a37575f612036565b61203683611ee6565b5f614a4b8383615bbb565b90505f8367ffffffffffffffff811115614a6757614a67615e8e565b604051908082528060200260200182016040528015614a90578160200160208202803683370190505b5090505f805b6002880154811015614b4e578660ff16886004018281548110614abb57614abb615aa7565b5f9182526020918290209181049091015460ff601f9092166101000a90041603614b4657876002018181548110614af457614af4615aa7565b5f918252602090912001546001600160a01b03168383614b138161578a565b945081518110614b2557614b25615aa7565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101614a96565b506040517f2f23f8d90000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632f23f8d990614bbc908d908d908d9088908a90600401615ebb565b5f604051808303815f87803b158015614bd3575f5ffd5b505af1158015614be5573d5f5f3e3d5ffd5b50505050613a247f00000000000000000000000000000000000000000000000000000000000000005f8786614c1a9190615cdf565b6113039088615bea565b5f5f614c308584614da2565b90505f5b600f60e488901c16811015614cf45780614c4e8860f81c90565b60ff16901c60011660ff165f0315614cec575f614c6e60e0860186615b18565b83818110614c7e57614c7e615aa7565b9050602002016020810190614c939190615b7c565b905063ffffffff8681161480614cca5750614cca60c08601358285614cbe60608a0160408b016156a8565b63ffffffff168a61515c565b15614cea57614cdd815f6112c88a611ee6565b614ce79085615d09565b93505b505b600101614c34565b5050949350505050565b5f85858585614d106020870187615d87565b614d2060408801602089016156a8565b614d2d6040890189615dbe565b604051614d3b929190615e46565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e081019290925283013561010082015261012001612f87565b5f614db360608301604084016156a8565b63ffffffff16614dc38460e01c90565b60ff1610614de057614ddb60608301604084016156a8565b614dee565b614dea8360e01c90565b60ff165b63ffffffff169392505050565b5f8083614e088487615773565b614e129190615807565b90505f818585614e23896001615ad4565b614e2d9190615773565b614e379190615807565b614e419190615859565b905080888888604051602001614eb49392919092835260609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602083015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016603482015260380190565b604051602081830303815290604052805190602001205f1c614ed69190615d74565b614ee09083615ad4565b98975050505050505050565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602082015260248101839052604481018290525f90606401612f34565b5f611efe614f418360a01c90565b614f4b8460f81c90565b176151a4565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085811b821660208401527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b16602484015283901b16602c8201525f90603001612f34565b80515f905b6001811115615080575f5b614fdb600283615807565b81101561506d5761504884614ff1836002615773565b8151811061500157615001615aa7565b6020026020010151858360026150179190615773565b615022906001615ad4565b8151811061503257615032615aa7565b60200260200101515f9182526020526040902090565b84828151811061505a5761505a615aa7565b6020908102919091010152600101614fd0565b50615079600282615807565b9050614fc5565b50815f8151811061509357615093615aa7565b60200260200101519050919050565b5f806127106150b18486615773565b6150bb9190615807565b90508085106150ca5780612032565b50929392505050565b5f36816150e360e0850185615b18565b9092509050365f6150f8610100870187615b18565b909250905082811461510f57505f95945050505050565b60405160c080880135919088823760c0812096508160208201525f5b85811015610b0857968152600587901b8681013560601b60408301528401356054820152607481209660010161512b565b5f805b84811015615198578263ffffffff1661517b8888848989614dfb565b63ffffffff1603615190576001915050612fa0565b60010161515f565b505f9695505050505050565b5f60ff82165b80156151cf57816151ba81615da0565b92506151c99050600182615859565b166151aa565b50919050565b5080545f8255905f5260205f20908101906151f09190615211565b50565b5080545f8255601f0160209004905f5260205f20908101906151f091905b5b80821115615225575f8155600101615212565b5090565b63ffffffff811681146151f0575f5ffd5b803561227f81615229565b5f61012082840312156151cf575f5ffd5b5f5f5f5f60808587031215615269575f5ffd5b84359350602085013561527b81615229565b9250604085013567ffffffffffffffff811115615296575f5ffd5b6152a287828801615245565b92505060608501356152b381615229565b939692955090935050565b5f602082840312156152ce575f5ffd5b5035919050565b5f6102a08284031280156152e7575f5ffd5b509092915050565b5f5f5f60608486031215615301575f5ffd5b83359250602084013561531381615229565b929592945050506040919091013590565b5f5f5f60608486031215615336575f5ffd5b83359250602084013561534881615229565b9150604084013567ffffffffffffffff811115615363575f5ffd5b61536f86828701615245565b9150509250925092565b803560ff8116811461227f575f5ffd5b5f608082840312156151cf575f5ffd5b5f5f5f5f5f5f60c087890312156153ae575f5ffd5b8635955060208701356153c081615229565b9450604087013567ffffffffffffffff8111156153db575f5ffd5b6153e789828a01615245565b9450506153f660608801615379565b9250608087013567ffffffffffffffff811115615411575f5ffd5b61541d89828a01615389565b92505060a087013567ffffffffffffffff811115615439575f5ffd5b61544589828a01615389565b9150509295509295509295565b5f5f83601f840112615462575f5ffd5b50813567ffffffffffffffff811115615479575f5ffd5b6020830191508360208260051b850101111561325f575f5ffd5b5f5f5f5f5f5f5f6080888a0312156154a9575f5ffd5b87359650602088013567ffffffffffffffff8111156154c6575f5ffd5b6154d28a828b01615452565b909750955050604088013567ffffffffffffffff8111156154f1575f5ffd5b6154fd8a828b01615452565b909550935050606088013567ffffffffffffffff81111561551c575f5ffd5b6155288a828b01615452565b989b979a50959850939692959293505050565b5f5f5f5f5f60a0868803121561554f575f5ffd5b85359450602086013561556181615229565b9350604086013567ffffffffffffffff81111561557c575f5ffd5b61558888828901615245565b93505061559760608701615379565b9150608086013567ffffffffffffffff8111156155b2575f5ffd5b6155be88828901615389565b9150509295509295909350565b8035801515811461227f575f5ffd5b5f5f5f5f5f5f60c087890312156155ef575f5ffd5b86359550602087013561560181615229565b945061560f604088016155cb565b93506060870135925060808701357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116811461564a575f5ffd5b9598949750929591949360a090920135925050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff8181168382160190811115611efe57611efe61565f565b5f602082840312156156b8575f5ffd5b813561203681615229565b67ffffffffffffffff811681146151f0575f5ffd5b5f5f5f606084860312156156ea575f5ffd5b83516156f5816156c3565b6020850151909350615706816156c3565b604085015190925061571781615229565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b828152604081016005831061576657615766615722565b8260208301529392505050565b8082028115828204841417611efe57611efe61565f565b5f5f19820361579b5761579b61565f565b5060010190565b80356fffffffffffffffffffffffffffffffff8116811461227f575f5ffd5b5f602082840312156157d1575f5ffd5b612036826157a2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82615815576158156157da565b500490565b803561227f816156c3565b5f60208284031215615835575f5ffd5b8135612036816156c3565b5f60208284031215615850575f5ffd5b61203682615379565b81810381811115611efe57611efe61565f565b803561ffff8116811461227f575f5ffd5b82815281356020808301919091528201356040808301919091526102c08201906158a890840161523a565b63ffffffff81166060840152506158c16060840161581a565b67ffffffffffffffff81166080840152506158de608084016157a2565b6fffffffffffffffffffffffffffffffff811660a08401525061590360a084016157a2565b6fffffffffffffffffffffffffffffffff811660c08401525061592860c084016157a2565b6fffffffffffffffffffffffffffffffff811660e08401525061594d60e08401615379565b60ff8116610100840152506159656101008401615379565b60ff81166101208401525061597d6101208401615379565b60ff8116610140840152506159956101408401615379565b60ff8116610160840152506159ad610160840161586c565b61ffff8116610180840152506159c6610180840161586c565b61ffff81166101a0840152506159df6101a0840161523a565b63ffffffff81166101c0840152506159fa6101c0840161581a565b67ffffffffffffffff81166101e084015250615a196101e0840161586c565b61ffff811661020084015250615a32610200840161586c565b61ffff811661022084015250615a4b6102208401615379565b60ff811661024084015250615a636102408401615379565b60ff811661026084015250615a7b61026084016155cb565b80151561028084015250615a92610280840161523a565b63ffffffff81166102a0840152509392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80820180821115611efe57611efe61565f565b83815263ffffffff831660208201526060810160078310615b0a57615b0a615722565b826040830152949350505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615b4b575f5ffd5b83018035915067ffffffffffffffff821115615b65575f5ffd5b6020019150600581901b360382131561325f575f5ffd5b5f60208284031215615b8c575f5ffd5b81356001600160a01b0381168114612036575f5ffd5b60ff8181168382160190811115611efe57611efe61565f565b5f67ffffffffffffffff831680615bd457615bd46157da565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8281168282160390811115611efe57611efe61565f565b63ffffffff8281168282160390811115611efe57611efe61565f565b60ff8281168282160390811115611efe57611efe61565f565b63ffffffff8616815260606020820181905281018490525f8560808301825b87811015615c8f578235615c71816156c3565b67ffffffffffffffff16825260209283019290910190600101615c5e565b5083810360408501528481526020019050845f5b85811015615cd1578135615cb681615229565b63ffffffff1683526020928301929190910190600101615ca3565b509098975050505050505050565b67ffffffffffffffff8181168382160290811690818114615d0257615d0261565f565b5092915050565b67ffffffffffffffff8181168382160190811115611efe57611efe61565f565b5f60208284031215615d39575f5ffd5b6120368261586c565b5f60208284031215615d52575f5ffd5b815161203681615229565b5f60208284031215615d6d575f5ffd5b5051919050565b5f82615d8257615d826157da565b500690565b5f60208284031215615d97575f5ffd5b612036826155cb565b5f60ff821660ff8103615db557615db561565f565b60010192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615df1575f5ffd5b83018035915067ffffffffffffffff821115615e0b575f5ffd5b60200191503681900382131561325f575f5ffd5b5f5f85851115615e2d575f5ffd5b83861115615e39575f5ffd5b5050820193919092039150565b818382375f9101908152919050565b5f60208284031215615e65575f5ffd5b8151612036816156c3565b5f63ffffffff821680615e8557615e8561565f565b5f190192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60a082016001600160a01b038816835267ffffffffffffffff8716602084015267ffffffffffffffff8616604084015260a0606084015280855180835260c0850191506020870192505f5b81811015615f2e5783516001600160a01b0316835260209384019390920191600101615f07565b505067ffffffffffffffff851660808501529150614101905056fea164736f6c634300081e000a';
