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
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "RewardPaid",
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
        "name": "jobId",
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
        "name": "jobId",
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
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "createJob",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "jobId",
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
        "name": "jobId",
        "type": "uint256"
      },
      {
        "internalType": "uint64[]",
        "name": "difficulties",
        "type": "uint64[]"
      },
      {
        "internalType": "uint32[]",
        "name": "dependsOn",
        "type": "uint32[]"
      },
      {
        "internalType": "bytes32[]",
        "name": "proof",
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
    "name": "recourse",
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
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
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
  '0x610100604052348015610010575f5ffd5b5060405161972538038061972583398101604081905261002f91610124565b82828261ffff8116158061004857506127108161ffff16115b15610083576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0526040518390839083906100af90610100565b6001600160a01b03938416815292909116602083015261ffff166040820152606001604051809103905ff0801580156100ea573d5f5f3e3d5ffd5b506001600160a01b031660e05250610174915050565b6136988061608d83390190565b6001600160a01b0381168114610121575f5ffd5b50565b5f5f5f60608486031215610136575f5ffd5b83516101418161010d565b60208501519093506101528161010d565b604085015190925061ffff81168114610169575f5ffd5b809150509250925092565b60805160a05160c05160e051615e7d6102105f395f81816102380152611da201525f818161027a01528181612fb801526134dc01525f81816102a901528181611859015261486801525f81816102f6015281816108d90152818161188301528181611d41015281816122740152818161242801528181612e6c015281816133ff0152818161403c0152818161498a0152614a240152615e7d5ff3fe608060405234801561000f575f5ffd5b50600436106101a1575f3560e01c806383de5efd116100f3578063c82c9c5a11610093578063ce59d5f01161006e578063ce59d5f0146103e0578063d32b016a146103f3578063e9fe072f1461038c578063fd006c5614610406575f5ffd5b8063c82c9c5a1461038c578063c82f99eb146103ba578063cb13e6ac146103cd575f5ffd5b8063b1eee827116100ce578063b1eee82714610359578063b288254114610379578063b8890b5d1461038c578063bbd89b9b1461039a575f5ffd5b806383de5efd14610318578063a711e2d914610338578063a9847dd81461034b575f5ffd5b80635f52f0fe1161015e57806361d027b31161013957806361d027b3146102a4578063738acbb1146102cb57806376df265d146102de5780637b103999146102f1575f5ffd5b80635f52f0fe146102205780636009e5d51461023357806361aacc8114610272575f5ffd5b80631e01abca146101a5578063291b06c2146101ba5780634457a4fa146101e05780634c5d8a0f146101f35780634d0733c5146101fa5780634d9827821461020d575b5f5ffd5b6101b86101b3366004614b89565b610419565b005b6101cd6101c8366004614bbf565b61053b565b6040519081526020015b60405180910390f35b6101b86101ee366004614c1e565b610564565b5f546101cd565b6101cd610208366004614cac565b610573565b6101b861021b366004614cbe565b610979565b6101b861022e366004614b89565b610981565b61025a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101d7565b60405161ffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101d7565b61025a7f000000000000000000000000000000000000000000000000000000000000000081565b6101b86102d9366004614cf3565b610a58565b6101b86102ec366004614de9565b610a68565b61025a7f000000000000000000000000000000000000000000000000000000000000000081565b61032b610326366004614bbf565b610cf2565b6040516101d79190614f34565b6101b8610346366004615002565b610ee7565b6101b86102d9366004615063565b61036c610367366004614bbf565b611117565b6040516101d79190615101565b6101b86103873660046151a2565b611181565b6101b861021b3660046151f8565b6103ad6103a8366004614b89565b6113e1565b6040516101d7919061543c565b6101b86103c83660046154f5565b6114c5565b6101b86103db366004614cbe565b6114d3565b6101b86103ee366004614bbf565b611785565b6101b861040136600461555c565b611947565b6101b86104143660046155da565b611b2f565b5f61042382611cb0565b90506002815460ff16600481111561043d5761043d6150d9565b1461046e57805460405163579e0f1d60e01b815261046591849160ff9091169060040161562f565b60405180910390fd5b8054600160481b900463ffffffff16156104b35780546040516319794cfd60e11b815260048101849052600160481b90910463ffffffff166024820152604401610465565b805460ff67ffffffffffffffff60a81b011981166004178255600160a81b90046001600160401b0316827fcdb24df83c7021207b861273a5af108e6c044de970a61ac9d1d897e0ee8ea90161050c633b9aca0084615657565b60405190815260200160405180910390a26003820154610536906001600160a01b03165f83611cfa565b505050565b5f82815260026020908152604080832063ffffffff851684529091529020600101545b92915050565b61056c611d9d565b5050505050565b5f61057d82611ddd565b5f5f815461058a9061566e565b91829055505f818152600160208190526040909120805470ffffffff000000000000000000000000ff1916600160681b4363ffffffff16021790911781559091506105dd6102a084016102808501615686565b815463ffffffff91909116600160881b0263ffffffff60881b19909116178155633b9aca0061061260a08501608086016156b7565b6001600160801b031661062591906156e4565b81546001600160401b0391909116600160a81b0267ffffffffffffffff60a81b19909116178155610656834361260b565b600182015561066b6080840160608501615716565b60028201805467ffffffffffffffff19166001600160401b03929092169190911790556106a06101e084016101c08501615716565b6002820180546001600160401b0392909216600160401b026fffffffffffffffff000000000000000019909216919091179055633b9aca006106e860a08501608086016156b7565b6001600160801b03166106fb91906156e4565b6002820180546001600160401b0392909216600160801b0267ffffffffffffffff60801b199092169190911790556107396060840160408501615686565b60028201805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790555f61077f6107746060860160408701615686565b63ffffffff166127be565b9050610792610100850160e08601615731565b60ff168160ff16106107a457806107b5565b6107b5610100850160e08601615731565b60028301805460ff92909216600160e01b0260ff60e01b199092169190911790556003820180546001600160a01b031916331790555f6107f660014361574a565b6040805191406020830152810185905233606090811b6001600160601b0319169082015260740160408051808303601f1901815282825280516020918201206004870181905588820135600588018190558935600789018190559285018990529284019190915260608301919091524660808301523060a0830152915060c00160408051601f198184030181529082905280516020909101206006850155339085907f2201eef2f68b125f906b52a16eb7638cb16ce2c9c68e777e439010be019e042a906108c79085908a9061576e565b60405180910390a36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b324e80d3361090f60a0890160808a016156b7565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160801b031660248201526044015f604051808303815f87803b15801561095b575f5ffd5b505af115801561096d573d5f5f3e3d5ffd5b50505050505050919050565b610536611d9d565b5f61098b82611cb0565b90506001815460ff1660048111156109a5576109a56150d9565b146109cd57805460405163a64a9dab60e01b815261046591849160ff9091169060040161562f565b60038101546001600160a01b031633148015906109f857508054600160881b900463ffffffff164311155b15610a1f57604051630fe1c2f160e41b815260048101839052336024820152604401610465565b805460ff1916600217815560405182907f18c29ec7e6197b64fb6dee7c55a9e0bcb39c816ae0d2f2c63636802c8c6ab9fd905f90a25050565b610a60611d9d565b505050505050565b5f610a7288611cb0565b90506001815460ff166004811115610a8c57610a8c6150d9565b14610ab457805460405163a64a9dab60e01b8152610465918a9160ff9091169060040161562f565b8054600180830154610100830463ffffffff9081169360e89290921c60ff169290921b91610aec918391600160281b9091041661597b565b8263ffffffff161115610b3457825460405163e66d930960e01b8152600481018c905263ffffffff8085166024830152600160281b9092049091166044820152606401610465565b60028301545f90610b53908490600160c01b900463ffffffff1661598e565b63ffffffff1690505f828210610b695782610b6b565b815b9050801580610b7a5750898114155b80610b855750878114155b15610bb25760405163ac4cd54d60e01b8152600481018d905263ffffffff85166024820152604401610465565b5f610bc28d86868f8f8f8f6127e1565b9050610bd2866001015460e81c90565b6002870154610beb9190600160e01b900460ff166159aa565b60ff1687141580610c1a57506005860154610c1782610c108763ffffffff8a166156e4565b8b8b61296c565b14155b15610c475760405163ac4cd54d60e01b8152600481018e905263ffffffff86166024820152604401610465565b610c5182866159c3565b865463ffffffff919091166101000264ffffffff0019909116178655610c7b868d8d8587146129f0565b8660030160146101000a8154816001600160401b0302191690836001600160401b031602179055508c7f5a85ce8a88fd88b4f9ad193a18ed0ee22a70a10b1f7b9984d76d6199a67d8e9f868e8e8e8e604051610cdb9594939291906159df565b60405180910390a250505050505050505050505050565b60408051610120810182525f8082526020820181905291810182905260608082018390526080820183905260a082019290925260c0810182905260e081018290526101008101919091525f83815260036020908152604080832063ffffffff80871685529083529281902081516101208101835281546001600160a01b0381168252600160a01b8104861682860152600160c01b8104861682850152600160e01b90049094166060850152600181015460ff80821660808701526101009091041660a0850152600281018054835181860281018601909452808452919360c08601939290830182828015610e0d57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610def575b5050505050815260200160038201805480602002602001604051908101604052809291908181526020018280548015610e6357602002820191905f5260205f20905b815481526020019060010190808311610e4f575b5050505050815260200160048201805480602002602001604051908101604052809291908181526020018280548015610ed657602002820191905f5260205f20905f905b825461010083900a900460ff16815260206001928301818104948501949093039092029101808411610ea75790505b505050505081525050905092915050565b5f85815260026020908152604080832063ffffffff881684529091529020546001610f1182612ac7565b6006811115610f2257610f226150d9565b14610f4e578585610f3283612ac7565b604051633b57a44560e21b815260040161046593929190615a7e565b336001600160a01b03821614610f7d57858533604051630ae51bcf60e21b815260040161046593929190615a9e565b610f878160c01c90565b63ffffffff16431115610fd0578585610fa08360c01c90565b6040516395308d8b60e01b8152600481019390935263ffffffff9182166024840152166044820152606401610465565b63ffffffff82161580610fe8575063ffffffff828116145b1561101d576040516325bd957360e01b81526004810187905263ffffffff808716602483015283166044820152606401610465565b5f6110294360016159c3565b905061104185858561103b8660a01c90565b85612ae1565b5f88815260026020818152604080842063ffffffff808d16865292528320600101939093556110ab928a928a926110899290918791611082918a91612b3516565b9190612b55565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b3363ffffffff8716887fef47c6cf8004464ad4ed5779612f9b8f679a2857e45c3e9de2c8bb303dcd4d606110df8660e81c90565b6040805160ff9092168252602082018b9052810189905263ffffffff881660608201526080015b60405180910390a450505050505050565b60408051610100810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e083018290528582526002815283822063ffffffff861683529052919091205461117a90612b8d565b9392505050565b5f8381526001602081815260408320918201549192906111cd9087906111a990880188615686565b5f91825260026020908152604080842063ffffffff93909316845291905290205490565b90506111db86848784612c5f565b438463ffffffff1611156112105760405163d32a9f7760e01b815263ffffffff85166004820152436024820152604401610465565b600861122263ffffffff86164361574a565b111561124f57604051630a3bcfe360e21b815263ffffffff85166004820152436024820152604401610465565b611266868484886112608660e81c90565b89612e67565b60028301545f90600160401b90046001600160401b031661128d6040880160208901615716565b6112979190615ac3565b6001600160401b03166112aa8460601c90565b6112ba9063ffffffff164361597b565b6112c4919061597b565b8454909150600160481b900463ffffffff168460096112e283615af0565b91906101000a81548163ffffffff021916908363ffffffff160217905550506113246001826110828861131e338861308490919063ffffffff16565b90612b35565b915061135a876113376020890189615686565b845f92835260026020908152604080852063ffffffff9094168552929052912055565b336113686020880188615686565b63ffffffff16887f80089b52a3cd08ec35ee771c7e38566d863aa122b301b7c691df09f8a01148c161139a8660e81c90565b896113ab60408d0160208e01615716565b6040805160ff909416845263ffffffff92831660208501526001600160401b039091169083015286166060820152608001611106565b6113e9614a86565b5f82815260016020908152604090912060038101546001600160a01b031683528054909183019060ff166004811115611424576114246150d9565b90816004811115611437576114376150d9565b905250805463ffffffff610100820481166040850152600160281b820481166060850152600160481b820481166080850152600160681b82041660a0840152600482015460c0840152600682015460e08401526114aa90633b9aca00906001600160401b03600160a81b90910416615657565b6101008301526114b9816130a0565b61012083015250919050565b6114cd611d9d565b50505050565b5f838152600160208181526040808420909201546002825282842063ffffffff87168552909152912054600361150882612ac7565b6006811115611519576115196150d9565b0361154657604051633353521160e11b81526004810186905263ffffffff85166024820152604401610465565b600261155182612ac7565b6006811115611562576115626150d9565b14611572578484610f3283612ac7565b806001600160a01b031633036115aa576040516332344b0b60e11b81526004810186905263ffffffff85166024820152604401610465565b6115c885856115b98460c01c90565b6115c38660801c90565b613283565b5f6115ee6115d68360c01c90565b63ffffffff164087876115e98660e81c90565b61331b565b90505f5f6115fc833361337a565b915091508061160b8560a01c90565b1663ffffffff165f146116375787873360405163165158b360e01b815260040161046593929190615a9e565b61165833866116468860d01c90565b60ff166116538860c01c90565b6133d8565b821061167d57878733604051630d69092560e11b815260040161046593929190615a9e565b600f60e485901c1661169a611693826001615b14565b869061353a565b94506116a68660d01c90565b60ff166116b4826001615b14565b60ff16146116d7576116d2826116ca8760a01c90565b879117612b35565b6116e7565b6116e7600343611082885f612b35565b5f8a815260026020908152604080832063ffffffff8d168452909152902081815560018101549196509061171d9086338b613554565b60018201553363ffffffff8a168b7fed17ad0465655dcc4dd898942f6540f6173868785d90e0a8d7cbd3313f89d43e6117568a60e81c90565b6040805160ff9283168152918816602083015281018d905260600160405180910390a450505050505050505050565b5f82815260026020908152604080832063ffffffff8516845290915290205460016117af82612ac7565b60068111156117c0576117c06150d9565b146117d0578282610f3283612ac7565b6117da8160c01c90565b63ffffffff1643116118225782826117f28360c01c90565b60405163cb0d9a4360e01b8152600481019390935263ffffffff9182166024840152166044820152606401610465565b5f8381526001602081905260408220015461183c90613589565b905061185484848466195e1c1a5c995960ca1b6135a1565b6114cd7f00000000000000000000000000000000000000000000000000000000000000005f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd1986866118b5600282615ac3565b6040516001600160e01b031960e086901b1681526001600160a01b0390931660048401526001600160401b03918216602484015216604482015266195e1c1a5c995960ca1b60648201526084016020604051808303815f875af115801561191e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119429190615b2d565b611cfa565b5f848152600160208181526040808420909201546002825282842063ffffffff8816855290915291205461197b818361368e565b9050600361198882612ac7565b6006811115611999576119996150d9565b146119a9578585610f3283612ac7565b6119b4868686613721565b5f6119c187878733613779565b9050600160ff82161b806119d58460f01c90565b1660ff165f146119fe5787873360405163db4210d560e01b815260040161046593929190615a9e565b611a0c88888589868a61380b565b611a1988888689896138a4565b5f81611a258560f01c90565b179050611a6181611a396020890189615b48565b611a4c57611a478660f81c90565b611a59565b83611a578760f81c90565b175b869190613974565b9350611a786001600f60e487901c1681901b61574a565b8160ff1603611a9057611a8d84600443612b55565b93505b5f89815260026020908152604080832063ffffffff8c16808552925290912085905533908a7fb33680eaddeab8e32fdd393726eeb22c3778f7c31ca27c31bc2f7364f32bd68260e888901c611ae860208c018c615b48565b611af860408d0160208e01615686565b611b0560408e018e615b61565b8e60600135604051611b1c96959493929190615ba3565b60405180910390a4505050505050505050565b5f83815260016020908152604082209190611b529086906111a990870187615686565b9050611b6b85611b656020870187615686565b85613721565b611b8c8585846005015485600201601c9054906101000a900460ff16613996565b6001820154611baa86611ba26020880188615686565b848488613a4c565b611bc786611bbb6020880188615686565b61108985600643612b55565b5f86815260026020908152604082209190611be490880188615686565b63ffffffff16815260208101919091526040015f90812060010155611c0c8684848888613b73565b611c1a868483858989613cdc565b8254600160481b900463ffffffff16836009611c3583615bfa565b82546101009290920a63ffffffff81810219909316918316021790915560028501548554600160c01b909104821692508591600591611c7c91600160281b90910416615af0565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff1603610a6057610a60868486356140c9565b5f81815260016020526040812090815460ff166004811115611cd457611cd46150d9565b03611cf55760405163f100495560e01b815260048101839052602401610465565b919050565b6001600160401b03828217161561053657604051635d8f2fab60e11b81526001600160a01b0384811660048301526001600160401b038085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015611d82575f5ffd5b505af1158015611d94573d5f5f3e3d5ffd5b50505050505050565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af4611dd9573d5f823e3d81fd5b5050565b611e23611df06060830160408401615686565b63ffffffff1615156b1cdd5895185cdad0dbdd5b9d60a21b611e186060850160408601615686565b63ffffffff16614179565b611e88611e366060830160408401615686565b63ffffffff16611e4c6080840160608501615716565b6001600160401b031610156e746f74616c446966666963756c747960881b611e7a6080850160608601615716565b6001600160401b0316614179565b611ecc6006611e9e610100840160e08501615731565b60ff1611156b1dda5b991bddd2195a59da1d60a21b611ec4610100850160e08601615731565b60ff16614179565b611f2a611ee161012083016101008401615731565b60ff1615801590611f0757506007611f0161012084016101008501615731565b60ff1611155b6c636f6d6d697474656553697a6560981b611ec461012085016101008601615731565b611fb3611f3f61012083016101008401615731565b60ff16611f5461014084016101208501615731565b611f629060ff166002615657565b118015611f975750611f7c61012083016101008401615731565b60ff16611f9161014084016101208501615731565b60ff1611155b6571756f72756d60d01b611ec461014085016101208601615731565b611fea611fc861016083016101408401615731565b60ff1615156673616d706c657360c81b611ec461016085016101408601615731565b61203761271061200261018084016101608501615c18565b61ffff1611156f656e646f72736572536861726542707360801b61202e61018085016101608601615c18565b61ffff16614179565b61209b61204c6101a083016101808401615c18565b61ffff1615801590612075575061271061206e6101a084016101808501615c18565b61ffff1611155b6f736c6f74526174655065726d696c6c6560801b61202e6101a085016101808601615c18565b6121026120b06101c083016101a08401615686565b63ffffffff16158015906120df575063400000006120d66101c084016101a08501615686565b63ffffffff1611155b6c636f6d70757465426c6f636b7360981b611e186101c085016101a08601615686565b61218e6121176101e083016101c08401615716565b6001600160401b031615801590612166575063400000006121406101e084016101c08501615716565b6121506080850160608601615716565b61215a9190615ac3565b6001600160401b031611155b71646966666963756c7479506572426c6f636b60701b611e7a6101e085016101c08601615716565b6121ed6121a361020083016101e08401615c18565b61ffff16158015906121cb575060fa6121c461020084016101e08501615c18565b61ffff1611155b6b636f6d6d6974426c6f636b7360a01b61202e61020085016101e08601615c18565b5f61220061024083016102208401615731565b60ff1661221561022084016102008501615c18565b61ffff1661222b61020085016101e08601615c18565b61ffff16612239919061597b565b612244906004615657565b61224e919061597b565b905061231c61226561022084016102008501615c18565b61ffff16158015906122fa57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316627b95736040518163ffffffff1660e01b8152600401602060405180830381865afa1580156122cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122f19190615c31565b63ffffffff1682105b6b72657665616c426c6f636b7360a01b61202e61022086016102008701615c18565b61235661233161026084016102408501615731565b60ff1615156972616d70426c6f636b7360b01b611ec461026086016102408701615731565b6123b94361236c6102a085016102808601615686565b63ffffffff1611801561239a575063800000006123916102a085016102808601615686565b63ffffffff1611155b68195e1c1a5c995cd05d60ba1b611e186102a086016102808701615686565b6124096123dd6123cf60c0850160a086016156b7565b6001600160801b03166141a0565b691ddbdc9ad95c909bdb9960b21b6123fb60c0860160a087016156b7565b6001600160801b0316614179565b6124de61241f6123cf60e0850160c086016156b7565b80156124c257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ec5ffac26040518163ffffffff1660e01b8152600401602060405180830381865afa158015612482573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124a69190615c4c565b6124b660e0850160c086016156b7565b6001600160801b031611155b671cd9585d109bdb9960c21b6123fb60e0860160c087016156b7565b61255d633b9aca006124f660a08501608086016156b7565b6001600160801b03166125099190615c63565b15801561254457506001600160401b03633b9aca0061252e60a08601608087016156b7565b6001600160801b031661254191906156e4565b11155b64707269636560d81b6123fb60a08601608087016156b7565b5f633b9aca0061257561012085016101008601615731565b6125839060ff16600161597b565b6125936060860160408701615686565b63ffffffff166125a39190615657565b6125ad9190615657565b9050806125c060a08501608086016156b7565b6001600160801b0316101561053657806125e060a08501608086016156b7565b60405163b8b359b960e01b815260048101929092526001600160801b03166024820152604401610465565b5f80604066038d7ea4c6800061262760e0870160c088016156b7565b6001600160801b031661263a91906156e4565b901b602066038d7ea4c6800061265660c0880160a089016156b7565b6001600160801b031661266991906156e4565b63ffffffff8616911b17179050606061268a6101c086016101a08701615686565b63ffffffff16901b1760806126a761020086016101e08701615c18565b61ffff16901b1760906126c261022086016102008701615c18565b61ffff16901b1760a06126dd6101a086016101808701615c18565b61ffff16901b1760b06126f861018086016101608701615c18565b61ffff16901b1760c061271361024086016102208701615731565b60ff16901b1760c861272d61026086016102408701615731565b60ff16901b1760d061274761012086016101008701615731565b60ff16901b1760d861276161014086016101208701615731565b60ff16901b1760e061277b61016086016101408701615731565b60ff16901b1760e8612794610100860160e08701615731565b60ff16901b176127ac61028085016102608601615b48565b1561117a57600160f01b179392505050565b5f5b818160ff166001901b1015611cf557806127d981615c76565b9150506127c0565b5f5f866001600160401b038111156127fb576127fb615c8b565b604051908082528060200260200182016040528015612824578160200160208202803683370190505b5090505f5b85811015612955575f61283c828b6159c3565b905087878381811061285057612850615c9f565b90506020020160208101906128659190615716565b6001600160401b031615806128ab57508063ffffffff1686868481811061288e5761288e615c9f565b90506020020160208101906128a39190615686565b63ffffffff16115b156128d85760405163ac4cd54d60e01b8152600481018c905263ffffffff82166024820152604401610465565b61292f818989858181106128ee576128ee615c9f565b90506020020160208101906129039190615716565b88888681811061291557612915615c9f565b905060200201602081019061292a9190615686565b6141e3565b83838151811061294157612941615c9f565b602090810291909101015250600101612829565b5061295f8161423d565b9998505050505050505050565b835f5b828110156129e757600185821c16156129b2576129ad84848381811061299757612997615c9f565b90506020020135835f9182526020526040902090565b6129dd565b6129dd828585848181106129c8576129c8615c9f565b905060200201355f9182526020526040902090565b915060010161296f565b50949350505050565b60038401545f90600160a01b90046001600160401b0316815b84811015612a5557858582818110612a2357612a23615c9f565b9050602002016020810190612a389190615716565b612a4b906001600160401b03168361597b565b9150600101612a09565b5060028601546001600160401b031680821180612a835750838015612a835750806001600160401b03168214155b15612abb576040516219ee9160e31b81526e746f74616c446966666963756c747960881b600482015260248101839052604401610465565b5090505b949350505050565b5f60e082901c600f16600681111561055e5761055e6150d9565b604080516020810187905290810185905263ffffffff80851660608301528084166080830152821660a08201525f9060c0015b60405160208183030381529060405280519060200120905095945050505050565b5f63ffffffff60a01b19831663ffffffff60a01b60a084901b161761117a565b5f612abf8460c0640fffffffff8563ffffffff166020886006811115612b7d57612b7d6150d9565b901b17821b911b19919091161790565b60408051610100810182525f606082018190526080820181905260a080830182905260c080840183905260e08401929092526001600160a01b038516835263ffffffff9085901c811660208401529084901c1691810191909152612bf082612ac7565b81606001906006811115612c0657612c066150d9565b90816006811115612c1957612c196150d9565b905250600f60e483901c16608082015260e882901c60ff1660a0820152612c408260f01c90565b60ff1660c0820152612c528260f81c90565b60ff1660e0820152919050565b825460ff165f816004811115612c7757612c776150d9565b03612c985760405163f100495560e01b815260048101869052602401610465565b6001816004811115612cac57612cac6150d9565b14612cce57848160405163a64a9dab60e01b815260040161046592919061562f565b8354600160881b900463ffffffff16431115612d1557835460405163168e02a160e01b815260048101879052600160881b90910463ffffffff166024820152604401610465565b8354610100900463ffffffff16612d2f6020850185615686565b63ffffffff1610612d7f5784612d486020850185615686565b855460405163053e7cb760e51b8152600481019390935263ffffffff91821660248401526101009004166044820152606401610465565b612da08584866005015487600201601c9054906101000a900460ff16613996565b612db06060840160408501615686565b845463ffffffff918216600160281b9091049091161015612e305784612dd96020850185615686565b8554600160281b900463ffffffff16612df86060870160408801615686565b604051632cf1ce2760e21b8152600481019490945263ffffffff92831660248501529082166044840152166064820152608401610465565b5f612e3a83612ac7565b6006811115612e4b57612e4b6150d9565b1461056c5784612e5e6020850185615686565b610f3284612ac7565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33612ea38a613589565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160401b031660248201526044016060604051808303815f875af1158015612ef4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f189190615cb3565b925092509250612f258790565b63ffffffff168163ffffffff1610612f5e57604051633e5cf2df60e11b815233600482015263ffffffff82166024820152604401610465565b60028801545f90612f859063ffffffff600160c01b820416906001600160401b0316615ac3565b6001600160401b031690505f612ffd612f9e8a60a01c90565b61ffff16866001600160401b0316866001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061ffff168c6020016020810190612fee9190615716565b6001600160401b03168761431f565b60048b01549091505f9061301e9061301860208c018c615686565b8a6143a8565b90508161302c82338a6143e7565b10613076578b61303f60208b018b615686565b6040516379f48b4160e11b8152600481019290925263ffffffff908116602483015233604483015288166064820152608401610465565b505050505050505050505050565b5f6001600160a01b031983166001600160a01b0383161761117a565b6130a8614ade565b60018201546007830154825260058301546020830152600283015463ffffffff600160c01b82041660408401526001600160401b0380821660608501526130fd91633b9aca0091600160801b90910416615657565b6001600160801b03166080830152633b9aca0061311982613589565b6001600160401b031661312c9190615657565b6001600160801b031660a0830152633b9aca006131488261444c565b6001600160401b031661315b9190615657565b6001600160801b031660c08301526131738160e81c90565b60ff1660e08301526131858160d01c90565b60ff166101008301526131988160d81c90565b60ff166101208301526131ab8160e01c90565b60ff166101408301526131be8160b01c90565b61ffff166101608301526131d28160a01c90565b61ffff166101808301526131e68160601c90565b63ffffffff166101a08301526002830154600160401b90046001600160401b03166101c0830152608081901c61ffff166101e08301526132268160901c90565b61ffff1661020083015261323a8160c01c90565b60ff1661022083015261324d8160c81c90565b60ff166102408301526132628160f01c151590565b1515610260830152509054600160881b900463ffffffff1661028082015290565b8163ffffffff1643116132c057604051630ff2591560e31b81526004810185905263ffffffff808516602483015283166044820152606401610465565b6132ce61ffff8216836159c3565b63ffffffff164311156114cd5783836132eb61ffff8416856159c3565b604051632fc36d7760e21b8152600481019390935263ffffffff9182166024840152166044820152606401610465565b60408051602081018690529081018490526001600160e01b031960e084901b1660608201526001600160f81b031960f883901b1660648201525f906065015b604051602081830303815290604052805190602001209050949350505050565b5f5f5f84846040516020016133a692919091825260601b6001600160601b031916602082015260340190565b60408051601f19818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b60405163dd4bc10160e01b81526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa158015613444573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134689190615cb3565b9250925092508063ffffffff165f148061348e57508663ffffffff168163ffffffff1610155b156134c357604051633e5cf2df60e11b81526001600160a01b038916600482015263ffffffff82166024820152604401610465565b61352e836001600160401b0316836001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061ffff168961350a8c60c81c90565b60ff16600161351f63ffffffff8d164361574a565b613529919061574a565b614464565b98975050505050505050565b5f600f60e41b19831660ff60e41b60e484901b161761117a565b6040805160208101869052908101849052606083811b6001600160601b03191690820152607481018290525f9060940161335a565b5f61055e620f424063ffffffff602085901c16615cf2565b5f60ff6135ae8460e81c90565b60ff16146135d0576135c08360e81c90565b6135cb906001615b14565b6135da565b6135da8360e81c90565b90506135f1858560e884901b60ff60e81b16611089565b5f8581526001602052604090208054600160481b900463ffffffff1690600961361983615bfa565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae5838560405161367f92919060ff929092168252602082015260400190565b60405180910390a35050505050565b5f600261369a84612ac7565b60068111156136ab576136ab6150d9565b1415806136ca57506136bd8260d81c90565b60ff16600f60e485901c16105b156136d657508161055e565b5f6136e18360801c90565b61ffff166136ef8560c01c90565b6136f991906159c3565b90508063ffffffff164311613711578391505061055e565b612abf5f61131e86600385612b55565b5f83815260026020908152604080832063ffffffff8616845290915290206001015461374c826144a1565b146105365760405163c882de2160e01b81526004810184905263ffffffff83166024820152604401610465565b5f805b61378960c0850185615d14565b90508110156137eb576001600160a01b0383166137a960c0860186615d14565b838181106137b9576137b9615c9f565b90506020020160208101906137ce9190615d59565b6001600160a01b0316036137e3579050612abf565b60010161377c565b508484836040516327774e8360e11b815260040161046593929190615a9e565b5f61381960c0850185615d14565b8460ff1681811061382c5761382c615c9f565b90506020020160208101906138419190615d59565b905061385060e0850185615d14565b8460ff1681811061386357613863615c9f565b9050602002013561388088886138798960e81c90565b8587614591565b14611d94578686826040516345239e3d60e01b815260040161046593929190615a9e565b5f6138af8484614635565b6138ba906010615657565b90505f6138ca6020840184615b48565b61393c57816138dc6040850185615b61565b90501115801561393757506138f76060850160408601615686565b63ffffffff1661390d6040850160208601615686565b63ffffffff161080613937575063ffffffff61392f6040850160208601615686565b63ffffffff16145b61394e565b8161394a6040850185615b61565b9050145b905080611d94578686336040516345239e3d60e01b815260040161046593929190615a9e565b5f6001600160f01b038416600883901b61ff001660ff85161760f01b17612abf565b5f6139c76139a76020860186615686565b6139b76040870160208801615716565b61292a6060880160408901615686565b905060ff82166139da6060860186615d14565b9050141580613a11575082613a0e826139f66020880188615686565b63ffffffff16613a096060890189615d14565b61296c565b14155b1561056c5784613a246020860186615686565b60405163ac4cd54d60e01b8152600481019290925263ffffffff166024820152604401610465565b613a56838361368e565b92505f613a638360c01c90565b60ff16613a728787878761468e565b613a7c91906159c3565b9050613a878461474e565b60ff1615613ab757604051633bae2ab760e01b81526004810187905263ffffffff86166024820152604401610465565b5f613ac185614788565b9050613acd8460d81c90565b60ff168160ff161015613b2157868682613ae78760d81c90565b604051630a993ed160e01b8152600481019490945263ffffffff909216602484015260ff9081166044840152166064820152608401610465565b8163ffffffff164311613b5e5760405163618ec41d60e01b81526004810188905263ffffffff808816602483015283166044820152606401610465565b613b698585856147a6565b5050505050505050565b60068401545f8187613b886020870187615686565b87613b996080880160608901615686565b613ba960408a0160208b01615716565b60408051602081019790975286019490945263ffffffff92831660608601526001600160a01b0390911660808501521660a08301526001600160401b031660c08201524260e082015283356101008201526101200160408051601f1981840301815291905280516020918201206006880181905591506001600160a01b03861690613c3690860186615686565b875463ffffffff918216918a917fcc7c8750b69f6765f5ebd11263167b5d0f1f01c56b79b176b5752357fb165bfc91600160281b909104168686613c8060808b0160608c01615686565b613c9060408d0160208e01615716565b6040805163ffffffff9687168152602081019590955284019290925290921660608201526001600160401b0391821660808201524290911660a0820152873560c082015260e001611106565b5f613ced6040840160208501615716565b6002870154613d0f916001600160401b0390811691600160801b900416615657565b60028701549091505f90613d2e906001600160401b0316612710615657565b90505f81613d3c8860b01c90565b613d4890612710615d7f565b613d569061ffff1685615657565b613d6091906156e4565b90505f613d6d8860d01c90565b613d7a9060ff1684615657565b613d848960b01c90565b613d929061ffff1686615657565b613d9c91906156e4565b90505f613db1613dac8960f81c90565b6148c6565b60ff166001600160401b03811115613dcb57613dcb615c8b565b604051908082528060200260200182016040528015613df4578160200160208202803683370190505b5090505f805b600f60e48b901c16811015613e9e5780613e148b60f81c90565b60ff16901c60011660ff16600103613e9657613e3360c0890189615d14565b82818110613e4357613e43615c9f565b9050602002016020810190613e589190615d59565b8383613e638161566e565b945081518110613e7557613e75615c9f565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101613dfa565b50613eb2816001600160401b038516615657565b613ec5906001600160401b03861661597b565b8b548c90601590613ee7908490600160a81b90046001600160401b0316615d99565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550613f128990565b6001600160a01b0316613f2860208a018a615686565b63ffffffff168d7f0596b7a0c6f0f8da788a4e4a74bbbc1451c443a45b5e20fedebd09ddbafe150f613f67633b9aca006001600160401b038a16615657565b60408051653bb7b935b2b960d11b815260208101929092520160405180910390a45f5b8181101561403157828181518110613fa457613fa4615c9f565b60200260200101516001600160a01b0316895f016020810190613fc79190615686565b63ffffffff168e7f0596b7a0c6f0f8da788a4e4a74bbbc1451c443a45b5e20fedebd09ddbafe150f614006633b9aca006001600160401b038a16615657565b604080516732b73237b939b2b960c11b815260208101929092520160405180910390a4600101613f8a565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632f23f8d98a61406b8d613589565b8786886040518663ffffffff1660e01b815260040161408e959493929190615db8565b5f604051808303815f87803b1580156140a5575f5ffd5b505af11580156140b7573d5f5f3e3d5ffd5b50505050505050505050505050505050565b8154600360ff67ffffffffffffffff60a81b01198216178355600683015460028401546001600160401b03600160a81b90930483169286927f48d02212342c32b845dd50ec89a651d385296ee108fc2ad2c034ab7162f866919290911685614135633b9aca0087615657565b604080519485526001600160401b03909316602085015291830152606082015260800160405180910390a260038301546114cd906001600160a01b03165f83611cfa565b82610536576040516219ee9160e31b81526004810183905260248101829052604401610465565b5f81158015906141be57506141bc66038d7ea4c6800083615c63565b155b801561055e575063ffffffff6141db66038d7ea4c68000846156e4565b111592915050565b6040516001600160e01b031960e085811b821660208401526001600160c01b031960c086901b16602484015283901b16602c8201525f906030015b6040516020818303038152906040528051906020012090509392505050565b80515f905b60018111156142fd575f5b6142586002836156e4565b8110156142ea576142c58461426e836002615657565b8151811061427e5761427e615c9f565b6020026020010151858360026142949190615657565b61429f90600161597b565b815181106142af576142af615c9f565b60200260200101515f9182526020526040902090565b8482815181106142d7576142d7615c9f565b602090810291909101015260010161424d565b506142f66002826156e4565b9050614242565b50815f8151811061431057614310615c9f565b60200260200101519050919050565b5f845f0361432e57505f61439e565b8261433b866103e8615657565b6143459190615657565b614364836143546004876156e4565b61435f876004615657565b6148f7565b61436f88888861491a565b61437d8a600160401b615657565b6143879190615657565b6143919190615657565b61439b91906156e4565b90505b9695505050505050565b60408051602081018590526001600160e01b031960e085901b16918101919091526001600160f81b031960f883901b1660448201525f9060450161421e565b5f60c084848460405160200161442a9392919092835260609190911b6001600160601b031916602083015260e01b6001600160e01b031916603482015260380190565b60408051601f198184030181529190528051602090910120901c949350505050565b5f61055e620f424063ffffffff604085901c16615cf2565b5f855f0361447357505f61439e565b61447d8387615657565b614487838561597b565b856144938a8a8a61491a565b61437d90600160401b615657565b5f806144b060c0840184615d14565b91508190506144c260e0850185615d14565b9050146144d157505f92915050565b614510833560208501356144eb6060870160408801615686565b6144fb6080880160608901615686565b61450b60a0890160808a01615686565b612ae1565b91505f5b8181101561458a576145808360a086013561453260c0880188615d14565b8581811061454257614542615c9f565b90506020020160208101906145579190615d59565b61456460e0890189615d14565b8681811061457457614574615c9f565b90506020020135613554565b9250600101614514565b5050919050565b5f858585856145a36020870187615b48565b6145b36040880160208901615686565b6145c06040890189615b61565b6040516145ce929190615e42565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e081019290925283013561010082015261012001612b14565b5f6146466060830160408401615686565b63ffffffff166146568460e01c90565b60ff16106146735761466e6060830160408401615686565b614681565b61467d8360e01c90565b60ff165b63ffffffff169392505050565b5f600461469a84612ac7565b60068111156146ab576146ab6150d9565b036146c1576146ba8360c01c90565b9050612abf565b60036146cc84612ac7565b60068111156146dd576146dd6150d9565b146146ed578484610f3285612ac7565b6146f78260901c90565b61ffff166147058460c01c90565b61470f91906159c3565b90508063ffffffff164311612abf57604051632182f3cd60e21b81526004810186905263ffffffff808616602483015282166044820152606401610465565b5f5f61475a8360a01c90565b905060088163ffffffff16901c8117196147748460f81c90565b1961477f8560f01c90565b16169392505050565b5f61055e6147968360a01c90565b6147a08460f81c90565b176148c6565b5f60036147b285612ac7565b60068111156147c3576147c36150d9565b146147cf57508261117a565b5f805b600f60e487901c1681101561486257806147ec8760f01c90565b60ff16901c60011660ff165f0361485a5761484d61480d60c0860186615d14565b8381811061481d5761481d615c9f565b90506020020160208101906148329190615d59565b5f61483c8861444c565b6064651cda5b195b9d60d21b61494b565b6148579083615e51565b91505b6001016147d2565b5061488e7f00000000000000000000000000000000000000000000000000000000000000005f83611cfa565b6148bd600461489d8660901c90565b61ffff166148ab8860c01c90565b6148b591906159c3565b879190612b55565b95945050505050565b5f60ff82165b80156148f157816148dc81615c76565b92506148eb905060018261574a565b166148cc565b50919050565b5f8284106149125781841161490c5783612abf565b81612abf565b509092915050565b5f806127106149298486615657565b61493391906156e4565b905080851061494257806148bd565b50929392505050565b60405163535ffd1960e01b81526001600160a01b0386811660048301526001600160401b03808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af11580156149d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906149f69190615b2d565b6040516313def00560e21b81526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015614a67575f5ffd5b505af1158015614a79573d5f5f3e3d5ffd5b5050505095945050505050565b6040805161014081019091525f808252602082019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e082015261010001614ad9614ade565b905290565b604080516102a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081019190915290565b5f60208284031215614b99575f5ffd5b5035919050565b63ffffffff81168114614bb1575f5ffd5b50565b8035611cf581614ba0565b5f5f60408385031215614bd0575f5ffd5b823591506020830135614be281614ba0565b809150509250929050565b5f61010082840312156148f1575f5ffd5b803560ff81168114611cf5575f5ffd5b5f608082840312156148f1575f5ffd5b5f5f5f5f5f60a08688031215614c32575f5ffd5b853594506020860135614c4481614ba0565b935060408601356001600160401b03811115614c5e575f5ffd5b614c6a88828901614bed565b935050614c7960608701614bfe565b915060808601356001600160401b03811115614c93575f5ffd5b614c9f88828901614c0e565b9150509295509295909350565b5f6102a0828403128015614912575f5ffd5b5f5f5f60608486031215614cd0575f5ffd5b833592506020840135614ce281614ba0565b929592945050506040919091013590565b5f5f5f5f5f5f60c08789031215614d08575f5ffd5b863595506020870135614d1a81614ba0565b945060408701356001600160401b03811115614d34575f5ffd5b614d4089828a01614bed565b945050614d4f60608801614bfe565b925060808701356001600160401b03811115614d69575f5ffd5b614d7589828a01614c0e565b92505060a08701356001600160401b03811115614d90575f5ffd5b614d9c89828a01614c0e565b9150509295509295509295565b5f5f83601f840112614db9575f5ffd5b5081356001600160401b03811115614dcf575f5ffd5b6020830191508360208260051b85010111156133d1575f5ffd5b5f5f5f5f5f5f5f6080888a031215614dff575f5ffd5b8735965060208801356001600160401b03811115614e1b575f5ffd5b614e278a828b01614da9565b90975095505060408801356001600160401b03811115614e45575f5ffd5b614e518a828b01614da9565b90955093505060608801356001600160401b03811115614e6f575f5ffd5b614e7b8a828b01614da9565b989b979a50959850939692959293505050565b5f8151808452602084019350602083015f5b82811015614ec75781516001600160a01b0316865260209586019590910190600101614ea0565b5093949350505050565b5f8151808452602084019350602083015f5b82811015614ec7578151865260209586019590910190600101614ee3565b5f8151808452602084019350602083015f5b82811015614ec757815160ff16865260209586019590910190600101614f13565b60208152614f4e6020820183516001600160a01b03169052565b5f6020830151614f66604084018263ffffffff169052565b50604083015163ffffffff8116606084015250606083015163ffffffff8116608084015250608083015160ff811660a08401525060a083015160ff811660c08401525060c083015161012060e0840152614fc4610140840182614e8e565b905060e0840151601f1984830301610100850152614fe28282614ed1565b915050610100840151601f19848303016101208501526148bd8282614f01565b5f5f5f5f5f60a08688031215615016575f5ffd5b85359450602086013561502881614ba0565b93506040860135925060608601359150608086013561504681614ba0565b809150509295509295909350565b80358015158114611cf5575f5ffd5b5f5f5f5f5f5f60c08789031215615078575f5ffd5b86359550602087013561508a81614ba0565b945061509860408801615054565b93506060870135925060808701356fffffffffffffffffffffffffffffffff19811681146150c4575f5ffd5b9598949750929591949360a090920135925050565b634e487b7160e01b5f52602160045260245ffd5b600781106150fd576150fd6150d9565b9052565b5f6101008201905060018060a01b03835116825263ffffffff602084015116602083015263ffffffff6040840151166040830152606083015161514760608401826150ed565b50608083015161515c608084018260ff169052565b5060a083015161517160a084018260ff169052565b5060c083015161518660c084018260ff169052565b5060e083015161519b60e084018260ff169052565b5092915050565b5f5f5f606084860312156151b4575f5ffd5b8335925060208401356001600160401b038111156151d0575f5ffd5b6151dc86828701614c0e565b92505060408401356151ed81614ba0565b809150509250925092565b5f5f5f6060848603121561520a575f5ffd5b83359250602084013561521c81614ba0565b915060408401356001600160401b03811115615236575f5ffd5b61524286828701614bed565b9150509250925092565b600581106150fd576150fd6150d9565b80518252602081015160208301526040810151615281604084018263ffffffff169052565b50606081015161529c60608401826001600160401b03169052565b5060808101516152b760808401826001600160801b03169052565b5060a08101516152d260a08401826001600160801b03169052565b5060c08101516152ed60c08401826001600160801b03169052565b5060e081015161530260e084018260ff169052565b5061010081015161531961010084018260ff169052565b5061012081015161533061012084018260ff169052565b5061014081015161534761014084018260ff169052565b5061016081015161535f61016084018261ffff169052565b5061018081015161537761018084018261ffff169052565b506101a08101516153916101a084018263ffffffff169052565b506101c08101516153ae6101c08401826001600160401b03169052565b506101e08101516153c66101e084018261ffff169052565b506102008101516153de61020084018261ffff169052565b506102208101516153f561022084018260ff169052565b5061024081015161540c61024084018260ff169052565b5061026081015161542261026084018215159052565b5061028081015161053661028084018263ffffffff169052565b81516001600160a01b031681526103c081016020830151615460602084018261524c565b506040830151615478604084018263ffffffff169052565b506060830151615490606084018263ffffffff169052565b5060808301516154a8608084018263ffffffff169052565b5060a08301516154c060a084018263ffffffff169052565b5060c083015160c083015260e083015160e083015261010083015161010083015261012083015161519b61012084018261525c565b5f5f5f5f60808587031215615508575f5ffd5b84359350602085013561551a81614ba0565b925060408501356001600160401b03811115615534575f5ffd5b61554087828801614bed565b925050606085013561555181614ba0565b939692955090935050565b5f5f5f5f6080858703121561556f575f5ffd5b84359350602085013561558181614ba0565b925060408501356001600160401b0381111561559b575f5ffd5b6155a787828801614bed565b92505060608501356001600160401b038111156155c2575f5ffd5b6155ce87828801614c0e565b91505092959194509250565b5f5f5f606084860312156155ec575f5ffd5b8335925060208401356001600160401b03811115615608575f5ffd5b61561486828701614c0e565b92505060408401356001600160401b03811115615236575f5ffd5b8281526040810161117a602083018461524c565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761055e5761055e615643565b5f6001820161567f5761567f615643565b5060010190565b5f60208284031215615696575f5ffd5b813561117a81614ba0565b80356001600160801b0381168114611cf5575f5ffd5b5f602082840312156156c7575f5ffd5b61117a826156a1565b634e487b7160e01b5f52601260045260245ffd5b5f826156f2576156f26156d0565b500490565b6001600160401b0381168114614bb1575f5ffd5b8035611cf5816156f7565b5f60208284031215615726575f5ffd5b813561117a816156f7565b5f60208284031215615741575f5ffd5b61117a82614bfe565b8181038181111561055e5761055e615643565b803561ffff81168114611cf5575f5ffd5b82815281356020808301919091528201356040808301919091526102c0820190615799908401614bb4565b63ffffffff81166060840152506157b26060840161570b565b6001600160401b0381166080840152506157ce608084016156a1565b6001600160801b03811660a0840152506157ea60a084016156a1565b6001600160801b03811660c08401525061580660c084016156a1565b6001600160801b03811660e08401525061582260e08401614bfe565b60ff81166101008401525061583a6101008401614bfe565b60ff8116610120840152506158526101208401614bfe565b60ff81166101408401525061586a6101408401614bfe565b60ff811661016084015250615882610160840161575d565b61ffff81166101808401525061589b610180840161575d565b61ffff81166101a0840152506158b46101a08401614bb4565b63ffffffff81166101c0840152506158cf6101c0840161570b565b6001600160401b0381166101e0840152506158ed6101e0840161575d565b61ffff811661020084015250615906610200840161575d565b61ffff81166102208401525061591f6102208401614bfe565b60ff8116610240840152506159376102408401614bfe565b60ff81166102608401525061594f6102608401615054565b801515610280840152506159666102808401614bb4565b63ffffffff81166102a0840152509392505050565b8082018082111561055e5761055e615643565b63ffffffff828116828216039081111561055e5761055e615643565b60ff828116828216039081111561055e5761055e615643565b63ffffffff818116838216019081111561055e5761055e615643565b63ffffffff8616815260606020820181905281018490525f8560808301825b87811015615a2e578235615a11816156f7565b6001600160401b03168252602092830192909101906001016159fe565b5083810360408501528481526020019050845f5b85811015615a70578135615a5581614ba0565b63ffffffff1683526020928301929190910190600101615a42565b509098975050505050505050565b83815263ffffffff8316602082015260608101612abf60408301846150ed565b92835263ffffffff9190911660208301526001600160a01b0316604082015260600190565b5f6001600160401b03831680615adb57615adb6156d0565b806001600160401b0384160491505092915050565b5f63ffffffff821663ffffffff8103615b0b57615b0b615643565b60010192915050565b60ff818116838216019081111561055e5761055e615643565b5f60208284031215615b3d575f5ffd5b815161117a816156f7565b5f60208284031215615b58575f5ffd5b61117a82615054565b5f5f8335601e19843603018112615b76575f5ffd5b8301803591506001600160401b03821115615b8f575f5ffd5b6020019150368190038213156133d1575f5ffd5b60ff87168152851515602082015263ffffffff8516604082015260a060608201528260a0820152828460c08301375f60c084830101525f60c0601f19601f8601168301019050826080830152979650505050505050565b5f63ffffffff821680615c0f57615c0f615643565b5f190192915050565b5f60208284031215615c28575f5ffd5b61117a8261575d565b5f60208284031215615c41575f5ffd5b815161117a81614ba0565b5f60208284031215615c5c575f5ffd5b5051919050565b5f82615c7157615c716156d0565b500690565b5f60ff821660ff8103615b0b57615b0b615643565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f5f60608486031215615cc5575f5ffd5b8351615cd0816156f7565b6020850151909350615ce1816156f7565b60408501519092506151ed81614ba0565b6001600160401b03818116838216029081169081811461519b5761519b615643565b5f5f8335601e19843603018112615d29575f5ffd5b8301803591506001600160401b03821115615d42575f5ffd5b6020019150600581901b36038213156133d1575f5ffd5b5f60208284031215615d69575f5ffd5b81356001600160a01b038116811461117a575f5ffd5b61ffff828116828216039081111561055e5761055e615643565b6001600160401b03828116828216039081111561055e5761055e615643565b5f60a0820160018060a01b03881683526001600160401b03871660208401526001600160401b038616604084015260a0606084015280855180835260c0850191506020870192505f5b81811015615e285783516001600160a01b0316835260209384019390920191600101615e01565b50506001600160401b0385166080850152915061439e9050565b818382375f9101908152919050565b6001600160401b03818116838216019081111561055e5761055e61564356fea164736f6c634300081e000a60e060405234801561000f575f5ffd5b5060405161369838038061369883398101604081905261002e916100bc565b82828261ffff8116158061004757506127108161ffff16115b15610082576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0525061010c915050565b6001600160a01b03811681146100b9575f5ffd5b50565b5f5f5f606084860312156100ce575f5ffd5b83516100d9816100a5565b60208501519093506100ea816100a5565b604085015190925061ffff81168114610101575f5ffd5b809150509250925092565b60805160a05160c05161351d61017b5f395f61166a01525f818160cc015281816107cb01528181611182015281816121070152612b9d01525f818161012201528181610da90152818161158d015281816119dd01528181611a7701528181611b200152612b2e015261351d5ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063a9847dd811610063578063a9847dd814610144578063b8890b5d14610157578063c82c9c5a1461016a578063c82f99eb1461017d578063e9fe072f14610190575f5ffd5b80634457a4fa1461009f5780634d982782146100b457806361d027b3146100c7578063738acbb11461010a5780637b1039991461011d575b5f5ffd5b6100b26100ad366004612ded565b6101a3565b005b6100b26100c2366004612e7b565b61028d565b6100ee7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b6100b2610118366004612eb0565b61052b565b6100ee7f000000000000000000000000000000000000000000000000000000000000000081565b6100b2610152366004612f75565b61080d565b6100b2610165366004612fe2565b610a7d565b6100b2610178366004612fe2565b610b57565b6100b261018b366004613036565b610c9d565b6100b261019e366004612fe2565b610e7e565b5f5f6101b0878787610f93565b509150915060078460ff1611806101dd57508360ff166101cf83610fed565b60ff16901c60011660ff165f145b1561021857604051632040364360e01b81526004810188905263ffffffff8716602482015260ff851660448201526064015b60405180910390fd5b610226878784888888611027565b6102318282876110c0565b915061028487878461024660c08a018a61309d565b8960ff16818110610259576102596130e2565b905060200201602081019061026e91906130f6565b61027e6040890160208a0161311c565b896111e2565b50505050505050565b5f8381526001602081905260408220015490806102aa8686611336565b915091505f6102b8846113c3565b60028301549091508181036102ef57604051633353521160e11b81526004810189905263ffffffff8816602482015260440161020f565b336001600160a01b038516148061030f575082546001600160a01b031633145b1561033c576040516332344b0b60e11b81526004810189905263ffffffff8816602482015260440161020f565b8254600160c01b900463ffffffff1661035b89898360808a901c6113ff565b5f5b828110156103c457336001600160a01b0316856002018281548110610384576103846130e2565b5f918252602090912001546001600160a01b0316036103bc5789893360405163165158b360e01b815260040161020f93929190613137565b60010161035d565b505f6103ea8263ffffffff16408b8b6103dd8a60e81c90565b60018a015460ff1661149d565b90505f6103f78233611508565b50905061040633898786611566565b811061042b578a8a33604051630d69092560e11b815260040161020f93929190613137565b600286018054600180820183555f92835260208084209092018054336001600160a01b03199091161790556003890180548083018255908452828420018c90556004890180548083018255908452928290209183049091018054601f9093166101000a60ff021990921690915585906104a5908690613170565b036104c65785546001600160e01b0316600160e01b4363ffffffff16021786555b3363ffffffff8b168c7fb602de8756d82dafcbc3b0c89467048a4874c033608154eb7149383bb3d1dd356104fa8b60e81c90565b6040805160ff9283168152918a16602083015281018e90526060015b60405180910390a45050505050505050505050565b5f86815260026020908152604080832063ffffffff891684529091529020546003610555826116ca565b600681111561056657610566613183565b1415801561058e5750600461057a826116ca565b600681111561058b5761058b613183565b14155b156105ba57868661059e836116ca565b604051633b57a44560e21b815260040161020f93929190613197565b6105c58787876116e4565b600f60e482901c1660ff8516106105f55786865f6040516327774e8360e11b815260040161020f93929190613137565b5f61060360c087018761309d565b8660ff16818110610616576106166130e2565b905060200201602081019061062b91906130f6565b5f898152600160208190526040909120015490915061064c8160f01c151590565b158061066f57508560ff166106618460f81c90565b60ff16901c60011660ff165f145b156106935788888360405163473e0d9560e11b815260040161020f93929190613137565b6106a18989858a8a8a611027565b5f6106b18a8a848b878b8b611741565b90506106db6106c08560f01c90565b600160ff8a161b196106d28760f81c90565b87929116611944565b935061072b8a8a6107096106f08b60086131d4565b60ff166001901b6107018960a01c90565b899117611966565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b826001600160a01b03168963ffffffff168b7f95a19e656c5ed534c50aa448e5c389903599ff3cda61c55be7c3f36949233b906107688860e81c90565b6040805160ff909216825263ffffffff87166020830152339082015260600160405180910390a45f6107af845f61079e86611986565b6103e86466616c736560d81b61199e565b90506107c6335f6107c1600285613201565b611ad9565b6108007f00000000000000000000000000000000000000000000000000000000000000005f6107f6600285613201565b6107c1908561322e565b5050505050505050505050565b5f5f6108198888611336565b915091505f61083c8260015f8c81526020019081526020015f2060010154611b73565b90508063ffffffff165f0361087957604051630efe198360e31b8152600481018a905263ffffffff891660248201525f604482015260640161020f565b81546001600160e01b0316600160e01b63ffffffff8316021782555f6108a08a8a85611bdb565b90508260040181815481106108b7576108b76130e2565b5f9182526020918290209181049091015460ff601f9092166101000a900416156108fa5789893360405163db4210d560e01b815260040161020f93929190613137565b5f8a8a6109078760e81c90565b600187015460408051602081019590955263ffffffff9093169284019290925260ff90811660608401521660808201523360a082015289151560c082015260e081018990526001600160801b03198816610100820152610120810187905261014001604051602081830303815290604052805190602001209050836003018281548110610996576109966130e2565b905f5260205f20015481146109c4578a8a336040516345239e3d60e01b815260040161020f93929190613137565b886109d05760026109d3565b60015b8460040183815481106109e8576109e86130e2565b905f5260205f2090602091828204019190066101000a81548160ff021916908360ff160217905550336001600160a01b03168a63ffffffff168c7ff60828cf71eee0e621c03fa35d5998c210ed2ce83bb15b5c897c2fb1eb18fb80610a4d8960e81c90565b6040805160ff90921682528e1515602083015281018d90526001600160801b03198c166060820152608001610516565b5f8381526001602081905260408220908101549091610a9d868686611c51565b8354909150600160881b900463ffffffff166001600160a01b0382163314610afd57610ac98360901c90565b61ffff16610ad78460801c90565b61ffff16610ae59190613170565b610af090600461324d565b610afa9082613170565b90505b804311610b2c576040516367751e0760e01b81526004810188905263ffffffff8216602482015260440161020f565b610b44878784681858985b991bdb995960ba1b611de1565b61028482610b5185611ec5565b5f611ad9565b5f838152600160208190526040822001549080610b748686611336565b91509150610b838686866116e4565b5f5f610b9188888588611edd565b600185015491935091505f9060ff1615610bb457610baf8660d81c90565b610bbe565b610bbe8660d01c90565b60ff16905080610bce8385613170565b1080610bd957508183145b15610c29575f89815260016020526040902054600160881b900463ffffffff16431115610c1257610c0d898987898861213b565b610c1e565b610c1e89898787612180565b505050505050505050565b8763ffffffff16897ff6fd38ddfeed9cc0b3b5abfac76830b3b1b518589a090930c697e2b114aacadf610c5c8860e81c90565b6040805160ff909216825286881160208301520160405180910390a381831115610c8e57610c0d898987898888612284565b610c1e89898789888c88612333565b5f5f5f610cab878787610f93565b9250925092505f610cbc8360c01c90565b610cc99060ff1683613264565b90508063ffffffff16431115610d0957604051635614430560e11b81526004810189905263ffffffff80891660248301528216604482015260640161020f565b836001600160a01b03163303610d41576040516332344b0b60e11b81526004810189905263ffffffff8816602482015260440161020f565b610d51606087016040880161311c565b63ffffffff168563ffffffff1610158015610d72575063ffffffff85811614155b15610da7576040516325bd957360e01b81526004810189905263ffffffff80891660248301528616604482015260640161020f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33610de086611986565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160401b031660248201526044016060604051808303815f875af1158015610e31573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e559190613296565b505050610e638484886110c0565b9350610e74888886338960ff6111e2565b5050505050505050565b5f610e8a848484611c51565b90505f610e98436001613264565b9050610ec65f80610ebf81610eb981610eb38960028a6123da565b90611966565b90612412565b9190611944565b5f86815260026020908152604080832063ffffffff8916845290915290208190559150610f1983356020850135610f03606087016040880161311c565b610f13608088016060890161311c565b8561242c565b5f86815260026020908152604080832063ffffffff8916808552925290912060010191909155857f3938b5cb11914ca0911281915a06821f1a8972d3e83c14e4e27cf00477fc98fb610f6b8560e81c90565b6040805160ff909216825263ffffffff86166020830152015b60405180910390a35050505050565b5f838152600160208181526040808420909201546002825282842063ffffffff871685529091529082205491610fca8686866116e4565b610fd48383612463565b9250610fe2868685856124f6565b905093509350939050565b5f5f610ff98360a01c90565b905060088163ffffffff16901c8117196110138460f81c90565b1961101e8560f01c90565b16169392505050565b5f61103560c085018561309d565b8460ff16818110611048576110486130e2565b905060200201602081019061105d91906130f6565b905061106c60e085018561309d565b8460ff1681811061107f5761107f6130e2565b9050602002013561109c88886110958960e81c90565b85876125b6565b14610284578686826040516345239e3d60e01b815260040161020f93929190613137565b5f60036110cc856116ca565b60068111156110dd576110dd613183565b146110e95750826111db565b5f805b600f60e487901c1681101561117c57806111068760f01c90565b60ff16901c60011660ff165f036111745761116761112760c086018661309d565b83818110611137576111376130e2565b905060200201602081019061114c91906130f6565b5f61115688611986565b6064651cda5b195b9d60d21b61199e565b61117190836132da565b91505b6001016110ec565b506111a87f00000000000000000000000000000000000000000000000000000000000000005f83611ad9565b6111d760046111b78660901c90565b61ffff166111c58860c01c90565b6111cf9190613264565b8791906123da565b9150505b9392505050565b6111f38686610709876005436123da565b5f86815260036020908152604080832063ffffffff89168452909152812081815560018101805461ffff191690559061122f6002830182612d57565b61123c600383015f612d57565b611249600483015f612d75565b50505f86815260036020908152604080832063ffffffff808a16855292529091208054918416600160a01b026001600160c01b03199092166001600160a01b0386161791909117815561129d436001613264565b815463ffffffff60c01b1916600160c01b63ffffffff9283160217825560018201805461ff00191661010060ff8616021790556001600160a01b038516908716887ff934e773e4f41d227059a3a5e437ef232bde2188f7ab890491d310c0c1397c8560e889901c6040805160ff928316815263ffffffff8a1660208201529188169082015260600160405180910390a450505050505050565b5f82815260026020908152604080832063ffffffff85168452909152812054906005611361836116ca565b600681111561137257611372613183565b1461139f576040516388bff0db60e01b81526004810185905263ffffffff8416602482015260440161020f565b505f92835260036020908152604080852063ffffffff909416855292905291209091565b5f5f6113cf8360d01c90565b6113dd9060ff16600261324d565b6113e8906001613170565b9050600f81106113f957600f6111db565b92915050565b8163ffffffff16431161143c57604051630ff2591560e31b81526004810185905263ffffffff80851660248301528316604482015260640161020f565b61144a61ffff821683613264565b63ffffffff1643111561149757838361146761ffff841685613264565b604051632fc36d7760e21b8152600481019390935263ffffffff918216602484015216604482015260640161020f565b50505050565b60408051602081018790529081018590526001600160e01b031960e085901b1660608201526001600160f81b031960f884811b8216606484015283901b1660658201525f906066015b6040516020818303038152906040528051906020012090505b95945050505050565b5f5f5f848460405160200161153492919091825260601b6001600160601b031916602082015260340190565b60408051601f19818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b60405163dd4bc10160e01b81526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa1580156115d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115f69190613296565b9250925092508063ffffffff165f148061161c57508663ffffffff168163ffffffff1610155b1561165157604051633e5cf2df60e11b81526001600160a01b038916600482015263ffffffff8216602482015260440161020f565b6116bc836001600160401b0316836001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061ffff16896116988c60c81c90565b60ff1660016116ad63ffffffff8d16436132f9565b6116b791906132f9565b61265a565b93505050505b949350505050565b5f60e082901c600f1660068111156113f9576113f9613183565b5f83815260026020908152604080832063ffffffff8616845290915290206001015461170f826126c5565b1461173c5760405163c882de2160e01b81526004810184905263ffffffff8316602482015260440161020f565b505050565b5f5f61174d8787612800565b90508061175d602085018561330c565b60ff16106117a6578888611774602086018661330c565b6040516325bd957360e01b8152600481019390935263ffffffff909116602483015260ff16604482015260640161020f565b6117db60a0870135866117bc602087018761330c565b60ff16846117d060608c0160408d0161311c565b63ffffffff16612859565b6040805160e083901b6001600160e01b03191660208281019190915280870135602483015282870135604480840191909152835180840390910181526064909201909252805191012090925061184561183a6060890160408a0161311c565b63ffffffff1661291a565b60ff16611855606086018661309d565b9050141580611884575060208701356118818263ffffffff861661187c606089018961309d565b612942565b14155b156118b15760405163ac4cd54d60e01b8152600481018b905263ffffffff8a16602482015260440161020f565b5f6118bf602086018661330c565b6118cd9060ff16601061324d565b9050604080860135906118e290880188613325565b83906118ef826010613170565b926118fc93929190613367565b60405161190a92919061338e565b604051809103902003611936578a8a8860405163473e0d9560e11b815260040161020f93929190613137565b505050979650505050505050565b5f6001600160f01b038416600883901b61ff001660ff85161760f01b176116c2565b5f63ffffffff60a01b19831663ffffffff60a01b60a084901b16176111db565b5f6113f9620f424063ffffffff604085901c1661339d565b60405163535ffd1960e01b81526001600160a01b0386811660048301526001600160401b03808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015611a25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a4991906133c6565b6040516313def00560e21b81526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015611aba575f5ffd5b505af1158015611acc573d5f5f3e3d5ffd5b5050505095945050505050565b6001600160401b03828217161561173c57604051635d8f2fab60e11b81526001600160a01b0384811660048301526001600160401b038085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015611b61575f5ffd5b505af1158015610284573d5f5f3e3d5ffd5b81545f90600160e01b900463ffffffff1615611b9e57508154600160e01b900463ffffffff166113f9565b5f611ba98360801c90565b8454611bc69161ffff1690600160c01b900463ffffffff16613264565b90508063ffffffff1643116111db575f6116c2565b5f805b6002830154811015611c3157336001600160a01b0316836002018281548110611c0957611c096130e2565b5f918252602090912001546001600160a01b031603611c295790506111db565b600101611bde565b508383336040516327774e8360e11b815260040161020f93929190613137565b5f838152600160208181526040808420909201546002825282842063ffffffff8716855290915291205490611c878585856116e4565b611c918282612463565b91506002611c9e836116ca565b6006811115611caf57611caf613183565b03611d1d575f611cbf8260801c90565b61ffff16611ccd8460c01c90565b611cd79190613264565b90508063ffffffff164311611d1657604051630efe198360e31b81526004810187905263ffffffff80871660248301528216604482015260640161020f565b50506111db565b611d29858584846124f6565b50611d3382610fed565b60ff1615611d6357604051633bae2ab760e01b81526004810186905263ffffffff8516602482015260440161020f565b5f611d6d836129c6565b9050611d798260d81c90565b60ff168160ff1610611dcc57858582611d928560d81c90565b6040516316ada62560e11b8152600481019490945263ffffffff909216602484015260ff908116604484015216606482015260840161020f565b611dd78383866110c0565b9695505050505050565b5f60ff611dee8460e81c90565b60ff1614611e1057611e008360e81c90565b611e0b9060016131d4565b611e1a565b611e1a8360e81c90565b9050611e31858560e884901b60ff60e81b16610709565b5f85815260016020526040902080546901000000000000000000900463ffffffff16906009611e5f836133df565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae58385604051610f8492919060ff929092168252602082015260400190565b5f6113f9620f424063ffffffff602085901c1661339d565b5f5f5f611eea8585611b73565b90508063ffffffff165f03611f52578686611f058660801c90565b8754611f229161ffff1690600160c01b900463ffffffff16613264565b604051630efe198360e31b8152600481019390935263ffffffff918216602484015216604482015260640161020f565b60028501545f5b8181101561200557600160ff16876004018281548110611f7b57611f7b6130e2565b5f9182526020918290209181049091015460ff601f9092166101000a90041603611fb15784611fa9816133fd565b955050611ffd565b600260ff16876004018281548110611fcb57611fcb6130e2565b5f9182526020918290209181049091015460ff601f9092166101000a90041603611ffd5783611ff9816133fd565b9450505b600101611f59565b50806120118486613170565b0361201d575050612132565b5f6120288660901c90565b6120369061ffff1684613264565b90508063ffffffff16431161207557604051632182f3cd60e21b8152600481018a905263ffffffff808a1660248301528216604482015260640161020f565b5f805b8381101561210157886004018181548110612095576120956130e2565b5f9182526020808320908204015460ff601f9092166101000a90041690036120f9576120ec8960020182815481106120cf576120cf6130e2565b5f9182526020822001546001600160a01b0316906111568b611986565b6120f690836132da565b91505b600101612078565b5061212d7f00000000000000000000000000000000000000000000000000000000000000005f83611ad9565b505050505b94509492505050565b612153858585681d5b991958da59195960ba1b611de1565b61216083610b5184611ec5565b8054612179906001600160a01b0316610b5184846129e4565b5050505050565b60018101545f9060ff908116146121ab576001808301546121a69160ff909116906131d4565b6121b4565b600182015460ff165b90505f6121c2436001613264565b60018401805460ff191660ff851617905583546001600160c01b0316600160c01b63ffffffff8316026001600160e01b03161784559050612206600284015f612d57565b612213600384015f612d57565b612220600484015f612d75565b8463ffffffff16867f71de65c0ef59e26b2f5fd6df4236a1bf429f3b7788fa53ab56df1db92206bc416122538760e81c90565b6040805160ff9283168152918716602083015263ffffffff86169082015260600160405180910390a3505050505050565b600182015460ff61010090910481169081146122b9576122b6600160ff83161b6122ae8760a01c90565b879117611966565b94505b6122ca8787610709886004436123da565b82545f90612303906001600160a01b03166122e587876129e4565b6122ee88611986565b6103e8681bdd995c9c9d5b195960ba1b61199e565b9050610e74865f612315600285613201565b87600188612324600289613201565b61232e908961322e565b612a09565b6123478787876477726f6e6760d81b611de1565b5f61235185611ec5565b90505f61236b8783846103e86477726f6e6760d81b61199e565b90505f612379600283613201565b86549091506123999089908990600160a01b900463ffffffff1688612bd3565b6123a390836132da565b86549092506123ce906001600160a01b03166123bf89896129e4565b838960028961232e848a61322e565b50505050505050505050565b5f6116c28460c0640fffffffff8563ffffffff16602088600681111561240257612402613183565b901b17821b911b19919091161790565b5f600f60e41b19831660ff60e41b60e484901b16176111db565b604080516020810187905290810185905263ffffffff80851660608301528084166080830152821660a08201525f9060c0016114e6565b5f600261246f846116ca565b600681111561248057612480613183565b14158061249f57506124928260d81c90565b60ff16600f60e485901c16105b156124ab5750816113f9565b5f6124b68360801c90565b61ffff166124c48560c01c90565b6124ce9190613264565b90508063ffffffff1643116124e657839150506113f9565b6116c25f610eb3866003856123da565b5f6004612502846116ca565b600681111561251357612513613183565b03612529576125228360c01c90565b90506116c2565b6003612534846116ca565b600681111561254557612545613183565b1461255557848461059e856116ca565b61255f8260901c90565b61ffff1661256d8460c01c90565b6125779190613264565b90508063ffffffff1643116116c257604051632182f3cd60e21b81526004810186905263ffffffff80861660248301528216604482015260640161020f565b5f858585856125c86020870187613415565b6125d8604088016020890161311c565b6125e56040890189613325565b6040516125f392919061338e565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e0810192909252830135610100820152610120016114e6565b5f855f0361266957505f611dd7565b612673838761324d565b61267d8385613170565b856126898a8a8a612cad565b61269c906801000000000000000061324d565b6126a6919061324d565b6126b0919061324d565b6126ba919061342e565b979650505050505050565b5f806126d460c084018461309d565b91508190506126e660e085018561309d565b9050146126f557505f92915050565b6127348335602085013561270f606087016040880161311c565b61271f608088016060890161311c565b61272f60a0890160808a0161311c565b61242c565b91505f5b818110156127f9576127ef8360a086013561275660c088018861309d565b85818110612766576127666130e2565b905060200201602081019061277b91906130f6565b61278860e089018961309d565b86818110612798576127986130e2565b905060200201356040805160208101869052908101849052606083811b6001600160601b03191690820152607481018290525f90609401604051602081830303815290604052805190602001209050949350505050565b9250600101612738565b5050919050565b5f612811606083016040840161311c565b63ffffffff166128218460e01c90565b60ff161061283e57612839606083016040840161311c565b61284c565b6128488360e01c90565b60ff165b63ffffffff169392505050565b5f8083612866848761324d565b612870919061342e565b90505f818585612881896001613170565b61288b919061324d565b612895919061342e565b61289f91906132f9565b9050808888886040516020016128e29392919092835260609190911b6001600160601b031916602083015260e01b6001600160e01b031916603482015260380190565b604051602081830303815290604052805190602001205f1c6129049190613441565b61290e9083613170565b98975050505050505050565b5f5b818160ff166001901b101561293d578061293581613454565b91505061291c565b919050565b835f5b828110156129bd57600185821c16156129885761298384848381811061296d5761296d6130e2565b90506020020135835f9182526020526040902090565b6129b3565b6129b38285858481811061299e5761299e6130e2565b905060200201355f9182526020526040902090565b9150600101612945565b50949350505050565b5f6113f96129d48360a01c90565b6129de8460f81c90565b17612cde565b60018101545f90610100900460ff90811614612a00575f6111db565b6111db83611986565b5f612a148383613201565b90505f836001600160401b03811115612a2f57612a2f613472565b604051908082528060200260200182016040528015612a58578160200160208202803683370190505b5090505f805b6002880154811015612b16578660ff16886004018281548110612a8357612a836130e2565b5f9182526020918290209181049091015460ff601f9092166101000a90041603612b0e57876002018181548110612abc57612abc6130e2565b5f918252602090912001546001600160a01b03168383612adb816133fd565b945081518110612aed57612aed6130e2565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612a5e565b50604051632f23f8d960e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632f23f8d990612b6b908d908d908d9088908a90600401613486565b5f604051808303815f87803b158015612b82575f5ffd5b505af1158015612b94573d5f5f3e3d5ffd5b505050506123ce7f00000000000000000000000000000000000000000000000000000000000000005f8786612bc9919061339d565b6107c1908861322e565b5f5f612bdf8584612800565b90505f5b600f60e488901c16811015612ca35780612bfd8860f81c90565b60ff16901c60011660ff165f0315612c9b575f612c1d60c086018661309d565b83818110612c2d57612c2d6130e2565b9050602002016020810190612c4291906130f6565b905063ffffffff8681161480612c795750612c7960a08601358285612c6d60608a0160408b0161311c565b63ffffffff168a612d0f565b15612c9957612c8c815f61079e8a611986565b612c9690856132da565b93505b505b600101612be3565b5050949350505050565b5f80612710612cbc848661324d565b612cc6919061342e565b9050808510612cd557806111d7565b50929392505050565b5f60ff82165b8015612d095781612cf481613454565b9250612d0390506001826132f9565b16612ce4565b50919050565b5f805b84811015612d4b578263ffffffff16612d2e8888848989612859565b63ffffffff1603612d435760019150506114ff565b600101612d12565b505f9695505050505050565b5080545f8255905f5260205f2090810190612d729190612d93565b50565b5080545f8255601f0160209004905f5260205f2090810190612d7291905b5b80821115612da7575f8155600101612d94565b5090565b63ffffffff81168114612d72575f5ffd5b5f6101008284031215612d09575f5ffd5b803560ff8116811461293d575f5ffd5b5f60808284031215612d09575f5ffd5b5f5f5f5f5f60a08688031215612e01575f5ffd5b853594506020860135612e1381612dab565b935060408601356001600160401b03811115612e2d575f5ffd5b612e3988828901612dbc565b935050612e4860608701612dcd565b915060808601356001600160401b03811115612e62575f5ffd5b612e6e88828901612ddd565b9150509295509295909350565b5f5f5f60608486031215612e8d575f5ffd5b833592506020840135612e9f81612dab565b929592945050506040919091013590565b5f5f5f5f5f5f60c08789031215612ec5575f5ffd5b863595506020870135612ed781612dab565b945060408701356001600160401b03811115612ef1575f5ffd5b612efd89828a01612dbc565b945050612f0c60608801612dcd565b925060808701356001600160401b03811115612f26575f5ffd5b612f3289828a01612ddd565b92505060a08701356001600160401b03811115612f4d575f5ffd5b612f5989828a01612ddd565b9150509295509295509295565b8035801515811461293d575f5ffd5b5f5f5f5f5f5f60c08789031215612f8a575f5ffd5b863595506020870135612f9c81612dab565b9450612faa60408801612f66565b93506060870135925060808701356001600160801b031981168114612fcd575f5ffd5b9598949750929591949360a090920135925050565b5f5f5f60608486031215612ff4575f5ffd5b83359250602084013561300681612dab565b915060408401356001600160401b03811115613020575f5ffd5b61302c86828701612dbc565b9150509250925092565b5f5f5f5f60808587031215613049575f5ffd5b84359350602085013561305b81612dab565b925060408501356001600160401b03811115613075575f5ffd5b61308187828801612dbc565b925050606085013561309281612dab565b939692955090935050565b5f5f8335601e198436030181126130b2575f5ffd5b8301803591506001600160401b038211156130cb575f5ffd5b6020019150600581901b360382131561155f575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613106575f5ffd5b81356001600160a01b03811681146111db575f5ffd5b5f6020828403121561312c575f5ffd5b81356111db81612dab565b92835263ffffffff9190911660208301526001600160a01b0316604082015260600190565b634e487b7160e01b5f52601160045260245ffd5b808201808211156113f9576113f961315c565b634e487b7160e01b5f52602160045260245ffd5b83815263ffffffff8316602082015260608101600783106131c657634e487b7160e01b5f52602160045260245ffd5b826040830152949350505050565b60ff81811683821601908111156113f9576113f961315c565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680613219576132196131ed565b806001600160401b0384160491505092915050565b6001600160401b0382811682821603908111156113f9576113f961315c565b80820281158282048414176113f9576113f961315c565b63ffffffff81811683821601908111156113f9576113f961315c565b80516001600160401b038116811461293d575f5ffd5b5f5f5f606084860312156132a8575f5ffd5b6132b184613280565b92506132bf60208501613280565b915060408401516132cf81612dab565b809150509250925092565b6001600160401b0381811683821601908111156113f9576113f961315c565b818103818111156113f9576113f961315c565b5f6020828403121561331c575f5ffd5b6111db82612dcd565b5f5f8335601e1984360301811261333a575f5ffd5b8301803591506001600160401b03821115613353575f5ffd5b60200191503681900382131561155f575f5ffd5b5f5f85851115613375575f5ffd5b83861115613381575f5ffd5b5050820193919092039150565b818382375f9101908152919050565b6001600160401b0381811683821602908116908181146133bf576133bf61315c565b5092915050565b5f602082840312156133d6575f5ffd5b6111db82613280565b5f63ffffffff8216806133f4576133f461315c565b5f190192915050565b5f6001820161340e5761340e61315c565b5060010190565b5f60208284031215613425575f5ffd5b6111db82612f66565b5f8261343c5761343c6131ed565b500490565b5f8261344f5761344f6131ed565b500690565b5f60ff821660ff81036134695761346961315c565b60010192915050565b634e487b7160e01b5f52604160045260245ffd5b5f60a0820160018060a01b03881683526001600160401b03871660208401526001600160401b038616604084015260a0606084015280855180835260c0850191506020870192505f5b818110156134f65783516001600160a01b03168352602093840193909201916001016134cf565b50506001600160401b03851660808501529150611dd7905056fea164736f6c634300081e000a';
