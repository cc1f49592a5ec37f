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
  '0x610100604052348015610010575f5ffd5b5060405161af6438038061af6483398101604081905261002f91610124565b82828261ffff8116158061004857506127108161ffff16115b15610083576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0526040518390839083906100af90610100565b6001600160a01b03938416815292909116602083015261ffff166040820152606001604051809103905ff0801580156100ea573d5f5f3e3d5ffd5b506001600160a01b031660e05250610174915050565b6160d480614e9083390190565b6001600160a01b0381168114610121575f5ffd5b50565b5f5f5f60608486031215610136575f5ffd5b83516101418161010d565b60208501519093506101528161010d565b604085015190925061ffff81168114610169575f5ffd5b809150509250925092565b60805160a05160c05160e051614c956101fb5f395f818161024201526115e201525f818161029701528181611d67015261246501525f81816102c6015281816111ea015261369801525f81816103130152818161121401528181611bd00152818161236d015281816126e601528181612b3f01528181613ba60152613c590152614c955ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c806376df265d116100f3578063b288254111610093578063cb13e6ac1161006e578063cb13e6ac146103c9578063ce59d5f0146103dc578063d087833c146103ef578063e1a956bd14610402575f5ffd5b8063b288254114610396578063bbd89b9b146103a9578063c4cbcdcf1461022f575f5ffd5b806383de5efd116100ce57806383de5efd14610335578063a81b475d14610355578063a9847dd814610368578063b1eee82714610376575f5ffd5b806376df265d146102e85780637a18b212146102fb5780637b1039991461030e575f5ffd5b80634df03e251161015e5780635f52f0fe116101395780635f52f0fe146101c957806361aacc811461028f57806361d027b3146102c15780636e03fa941461022f575f5ffd5b80634df03e251461022f5780634ec11c181461023d5780635736bd4d1461027c575f5ffd5b80634c5d8a0f1161018e5780634c5d8a0f146102025780634d0733c5146102095780634d9827821461021c575f5ffd5b8063102bf2e2146101b45780631e01abca146101c9578063291b06c2146101dc575b5f5ffd5b6101c76101c2366004613cdd565b610415565b005b6101c76101d7366004613d45565b610423565b6101ef6101ea366004613d5c565b61042e565b6040519081526020015b60405180910390f35b5f546101ef565b6101ef610217366004613d8a565b610457565b6101c761022a366004613d9c565b610465565b6101c761022a366004613dd1565b6102647f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f9565b6101c761028a366004613e46565b610472565b60405161ffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101f9565b6102647f000000000000000000000000000000000000000000000000000000000000000081565b6101c76102f6366004613f40565b610482565b6101c7610309366004613fe8565b610493565b6102647f000000000000000000000000000000000000000000000000000000000000000081565b610348610343366004613d5c565b6104a2565b6040516101f9919061411e565b6101c76103633660046141ec565b6106d6565b6101c761028a366004614265565b610389610384366004613d5c565b6108d2565b6040516101f9919061432b565b6101c76103a43660046143cd565b61093c565b6103bc6103b7366004613d45565b610b95565b6040516101f99190614631565b6101c76103d7366004613d9c565b610d7e565b6101c76103ea366004613d5c565b6110e7565b6101c76103fd366004613dd1565b611307565b6101c76104103660046146ea565b6113cd565b61041d6115dd565b50505050565b61042b6115dd565b50565b5f82815260026020908152604080832063ffffffff851684529091529020600101545b92915050565b5f6104606115dd565b919050565b61046d6115dd565b505050565b61047a6115dd565b505050505050565b61048a6115dd565b50505050505050565b61049b6115dd565b5050505050565b60408051610120810182525f8082526020820181905291810182905260608082018390526080820183905260a082019290925260c0810182905260e081018290526101008101919091525f83815260036020908152604080832063ffffffff80871685529083529281902081516101208101835281546001600160a01b0381168252740100000000000000000000000000000000000000008104861682860152780100000000000000000000000000000000000000000000000081048616828501527c010000000000000000000000000000000000000000000000000000000090049094166060850152600181015460ff80821660808701526101009091041660a0850152600281018054835181860281018601909452808452919360c086019392908301828280156105fc57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116105de575b505050505081526020016003820180548060200260200160405190810160405280929190818152602001828054801561065257602002820191905f5260205f20905b81548152602001906001019080831161063e575b50505050508152602001600482018054806020026020016040519081016040528092919081815260200182805480156106c557602002820191905f5260205f20905f905b825461010083900a900460ff168152602060019283018181049485019490930390920291018084116106965790505b505050505081525050905092915050565b5f61070c866106e8602088018861476a565b5f91825260026020908152604080842063ffffffff93909316845291905290205490565b905061071986868361161f565b63ffffffff82161580610731575063ffffffff828116145b156107935785610744602087018761476a565b6040517f25bd9573000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff9081166024830152831660448201526064015b60405180910390fd5b5f61079f4360016147b2565b90506107c78585856107b760408b0160208c016147e3565b6107c18760a01c90565b86611766565b5f888152600260209081526040822091906107e4908a018a61476a565b63ffffffff1663ffffffff1681526020019081526020015f206001018190555061082460028261081d5f866117cb90919063ffffffff16565b9190611814565b915061085a87610837602089018961476a565b845f92835260026020908152604080852063ffffffff9094168552929052912055565b33610868602088018861476a565b63ffffffff16887fef47c6cf8004464ad4ed5779612f9b8f679a2857e45c3e9de2c8bb303dcd4d6061089a8660e81c90565b6040805160ff9092168252602082018b9052810189905263ffffffff881660608201526080015b60405180910390a450505050505050565b60408051610100810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e083018290528582526002815283822063ffffffff861683529052919091205461093590611854565b9392505050565b5f8381526001602081815260408320918201549192906109649087906106e89088018861476a565b905061097286848784611926565b438463ffffffff1611156109c0576040517fd32a9f7700000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015243602482015260440161078a565b60086109d263ffffffff8616436147fe565b1115610a18576040517f28ef3f8c00000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015243602482015260440161078a565b610a2f86848488610a298660e81c90565b89611bcb565b60028301545f9068010000000000000000900467ffffffffffffffff16610a5c60408801602089016147e3565b610a66919061483e565b67ffffffffffffffff16610a7a8460601c90565b610a8a9063ffffffff164361486d565b610a94919061486d565b84549091506901000000000000000000900463ffffffff16846009610ab883614880565b91906101000a81548163ffffffff021916908363ffffffff16021790555050610afa60018261081d88610af43388611e4d90919063ffffffff16565b906117cb565b9150610b0d87610837602089018961476a565b33610b1b602088018861476a565b63ffffffff16887f80089b52a3cd08ec35ee771c7e38566d863aa122b301b7c691df09f8a01148c1610b4d8660e81c90565b89610b5e60408d0160208e016147e3565b6040805160ff909416845263ffffffff928316602085015267ffffffffffffffff90911690830152861660608201526080016108c1565b6040805161014080820183525f80835260208084018281528486018390526060808601849052608080870185905260a080880186905260c080890187905260e0808a01889052610100808b018990528b516102a081018d528981528089018a9052808d018a9052958601899052938501889052918401879052830186905282018590528101849052610120808201859052948101849052610160810184905261018081018490526101a081018490526101c081018490526101e081018490526102008101849052610220810184905261024081018490526102608101849052610280810184905293850193909352858252600190529290922060038101546001600160a01b0316825280549192909160ff166004811115610cb857610cb86142ea565b90816004811115610ccb57610ccb6142ea565b905250805463ffffffff6101008204811660408501526501000000000082048116606085015269010000000000000000008204811660808501526d010000000000000000000000000082041660a0840152600482015460c0840152600682015460e0840152610d6390633b9aca009067ffffffffffffffff7501000000000000000000000000000000000000000000909104166148a4565b610100830152610d7281611e81565b61012083015250919050565b5f838152600160208181526040808420909201546002825282842063ffffffff871685529091529120546003610db382612144565b6006811115610dc457610dc46142ea565b03610e0a576040517f66a6a4220000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff8516602482015260440161078a565b6002610e1582612144565b6006811115610e2657610e266142ea565b14610e6b578484610e3683612144565b6040517fed5e911400000000000000000000000000000000000000000000000000000000815260040161078a939291906148bb565b806001600160a01b03163303610ebc576040517f646896160000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff8516602482015260440161078a565b610eda8585610ecb8460c01c90565b610ed58660801c90565b61215e565b5f610f00610ee88360c01c90565b63ffffffff16408787610efb8660e81c90565b612228565b90505f5f610f0e83336122b7565b9150915080610f1d8560a01c90565b1663ffffffff165f14610f71576040517f165158b30000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8816602482015233604482015260640161078a565b610f923386610f808860d01c90565b60ff16610f8d8860c01c90565b61232d565b8210610fdf576040517f1ad2124a0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8816602482015233604482015260640161078a565b600f60e485901c16610ffc610ff58260016148db565b86906124c3565b94506110088660d01c90565b60ff166110168260016148db565b60ff1614611039576110348261102c8760a01c90565b8791176117cb565b611049565b61104960034361081d885f6117cb565b5f8a815260026020908152604080832063ffffffff8d168452909152902081815560018101549196509061107f9086338b612512565b60018201553363ffffffff8a168b7fed17ad0465655dcc4dd898942f6540f6173868785d90e0a8d7cbd3313f89d43e6110b88a60e81c90565b6040805160ff9283168152918816602083015281018d905260600160405180910390a450505050505050505050565b5f82815260026020908152604080832063ffffffff85168452909152902054600161111182612144565b6006811115611122576111226142ea565b14611132578282610e3683612144565b61113c8160c01c90565b63ffffffff16431161119d5782826111548360c01c90565b6040517fcb0d9a43000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b5f838152600160208190526040822001546111b79061255f565b90506111e58484847f6578706972656400000000000000000000000000000000000000000000000000612577565b61041d7f00000000000000000000000000000000000000000000000000000000000000005f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd19868661124660028261483e565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909316600484015267ffffffffffffffff91821660248401521660448201527f657870697265640000000000000000000000000000000000000000000000000060648201526084016020604051808303815f875af11580156112de573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061130291906148f4565b612684565b5f8381526001602090815260408083206002835281842063ffffffff8716855290925290912054611339858585612739565b600182015461134b86868484886127aa565b9150611380868661135e85600643611814565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b5f86815260026020908152604080832063ffffffff891684529091528120600101556113af8684848888612913565b5f6113be87878685878a612a73565b905061048a8785838835612bcb565b5f848152600160208181526040808420909201546002825282842063ffffffff881685529091529120546114018183612dce565b9050600361140e82612144565b600681111561141f5761141f6142ea565b1461142f578585610e3683612144565b61143a868686612739565b5f61144787878733612e61565b9050600160ff82161b8061145b8460f01c90565b1660ff165f146114ac576040517fdb4210d50000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8816602482015233604482015260640161078a565b6114ba88888589868a612f24565b6114c78888868989612fef565b5f816114d38560f01c90565b17905061150f816114e7602089018961490f565b6114fa576114f58660f81c90565b611507565b836115058760f81c90565b175b8691906130e7565b93506115266001600f60e487901c1681901b6147fe565b8160ff160361153e5761153b84600443611814565b93505b5f89815260026020908152604080832063ffffffff8c16808552925290912085905533908a7fb33680eaddeab8e32fdd393726eeb22c3778f7c31ca27c31bc2f7364f32bd68260e888901c61159660208c018c61490f565b6115a660408d0160208e0161476a565b6115b360408e018e614928565b8e606001356040516115ca96959493929190614989565b60405180910390a4505050505050505050565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8061161a573d82fd5b503d81f35b5f61162d602084018461476a565b9050600161163a83612144565b600681111561164b5761164b6142ea565b1461165b578381610e3684612144565b336001600160a01b038316146116b2576040517f2b946f3c0000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8216602482015233604482015260640161078a565b6116bc8260c01c90565b63ffffffff1643111561171e5783816116d58460c01c90565b6040517f95308d8b000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b5f8481526001602052604090206005810154600282015461049b9187918791907c0100000000000000000000000000000000000000000000000000000000900460ff16613120565b604080516020810188905290810186905263ffffffff808616606083015267ffffffffffffffff8516608083015280841660a0830152821660c08201525f9060e0016040516020818303038152906040528051906020012090505b9695505050505050565b5f7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff831677ffffffff000000000000000000000000000000000000000060a084901b1617610935565b5f61184c8460c0640fffffffff8563ffffffff16602088600681111561183c5761183c6142ea565b901b17821b911b19919091161790565b949350505050565b60408051610100810182525f606082018190526080820181905260a080830182905260c080840183905260e08401929092526001600160a01b038516835263ffffffff9085901c811660208401529084901c16918101919091526118b782612144565b816060019060068111156118cd576118cd6142ea565b908160068111156118e0576118e06142ea565b905250600f60e483901c16608082015260e882901c60ff1660a08201526119078260f01c90565b60ff1660c08201526119198260f81c90565b60ff1660e0820152919050565b825460ff165f81600481111561193e5761193e6142ea565b03611978576040517ff10049550000000000000000000000000000000000000000000000000000000081526004810186905260240161078a565b600181600481111561198c5761198c6142ea565b146119c75784816040517fa64a9dab00000000000000000000000000000000000000000000000000000000815260040161078a9291906149e0565b835471010000000000000000000000000000000000900463ffffffff16431115611a435783546040517f168e02a1000000000000000000000000000000000000000000000000000000008152600481018790527101000000000000000000000000000000000090910463ffffffff16602482015260440161078a565b8354610100900463ffffffff16611a5d602085018561476a565b63ffffffff1610611ac65784611a76602085018561476a565b85546040517fa7cf96e0000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff9182166024840152610100900416604482015260640161078a565b611ae78584866005015487600201601c9054906101000a900460ff16613120565b611af7606084016040850161476a565b845463ffffffff918216650100000000009091049091161015611b945784611b22602085018561476a565b855465010000000000900463ffffffff16611b43606087016040880161476a565b6040517fb3c7389c000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff9283166024850152908216604484015216606482015260840161078a565b5f611b9e83612144565b6006811115611baf57611baf6142ea565b1461049b5784611bc2602085018561476a565b610e3684612144565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33611c078a61255f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015611c71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c9591906149f4565b925092509250611ca28790565b63ffffffff168163ffffffff1610611cf4576040517f7cb9e5be00000000000000000000000000000000000000000000000000000000815233600482015263ffffffff8216602482015260440161078a565b60028801545f90611d319063ffffffff78010000000000000000000000000000000000000000000000008204169067ffffffffffffffff1661483e565b67ffffffffffffffff1690505f611dad611d4b8a60a01c90565b61ffff168667ffffffffffffffff168667ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff168c6020016020810190611d9d91906147e3565b67ffffffffffffffff16876131f4565b60048b01549091505f90611dce90611dc860208c018c61476a565b8a613280565b905081611ddc82338a61330a565b10611e3f578b611def60208b018b61476a565b6040517ff3e91682000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff90811660248301523360448301528816606482015260840161078a565b505050505050505050505050565b5f7fffffffffffffffffffffffff000000000000000000000000000000000000000083166001600160a01b03831617610935565b604080516102a0810182525f6080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102808201526001830154600784015482526005840154602083015260028401547801000000000000000000000000000000000000000000000000810463ffffffff169383019390935267ffffffffffffffff808416606084015291929091611f8d91633b9aca0091700100000000000000000000000000000000909104166148a4565b6fffffffffffffffffffffffffffffffff166080830152633b9aca00611fb28261255f565b67ffffffffffffffff16611fc691906148a4565b6fffffffffffffffffffffffffffffffff1660a0830152633b9aca00611feb8261339f565b67ffffffffffffffff16611fff91906148a4565b6fffffffffffffffffffffffffffffffff1660c08301526120208160e81c90565b60ff1660e08301526120328160d01c90565b60ff166101008301526120458160d81c90565b60ff166101208301526120588160e01c90565b60ff1661014083015261206b8160b01c90565b61ffff1661016083015261207f8160a01c90565b61ffff166101808301526120938160601c90565b63ffffffff166101a0830152600283015468010000000000000000900467ffffffffffffffff166101c0830152608081901c61ffff166101e08301526120d98160901c90565b61ffff166102008301526120ed8160c01c90565b60ff166102208301526121008160c81c90565b60ff166102408301526121158160f01c151590565b151561026083015250905471010000000000000000000000000000000000900463ffffffff1661028082015290565b5f60e082901c600f166006811115610451576104516142ea565b8163ffffffff1643116121b4576040517f7f92c8a80000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff80851660248301528316604482015260640161078a565b6121c261ffff8216836147b2565b63ffffffff1643111561041d5783836121df61ffff8416856147b2565b6040517fbf0db5dc000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b60408051602081018690529081018490527fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1660608201527fff0000000000000000000000000000000000000000000000000000000000000060f883901b1660648201525f906065015b604051602081830303815290604052805190602001209050949350505050565b5f5f5f84846040516020016122fb92919091825260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602082015260340190565b60408051601f19818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b6040517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa1580156123b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123d691906149f4565b9250925092508063ffffffff165f14806123fc57508663ffffffff168163ffffffff1610155b1561244a576040517f7cb9e5be0000000000000000000000000000000000000000000000000000000081526001600160a01b038916600482015263ffffffff8216602482015260440161078a565b6124b78367ffffffffffffffff168367ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16896124938c60c81c90565b60ff1660016124a863ffffffff8d16436147fe565b6124b291906147fe565b6133b7565b98975050505050505050565b5f7fffffff0fffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167d0ff00000000000000000000000000000000000000000000000000000000060e484901b1617610935565b6040805160208101869052908101849052606083811b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690820152607481018290525f90609401612297565b5f610451620f424063ffffffff602085901c16614a33565b5f60ff6125848460e81c90565b60ff16146125a6576125968360e81c90565b6125a19060016148db565b6125b0565b6125b08360e81c90565b90506125e1858560e884901b7dff00000000000000000000000000000000000000000000000000000000001661135e565b5f85815260016020526040902080546901000000000000000000900463ffffffff1690600961260f83614a56565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae5838560405161267592919060ff929092168252602082015260400190565b60405180910390a35050505050565b67ffffffffffffffff828217161561046d576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015267ffffffffffffffff8085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612727575f5ffd5b505af115801561048a573d5f5f3e3d5ffd5b5f83815260026020908152604080832063ffffffff86168452909152902060010154612764826133f9565b1461046d576040517fc882de210000000000000000000000000000000000000000000000000000000081526004810184905263ffffffff8316602482015260440161078a565b5f6127b58484612dce565b93505f6127c28460c01c90565b60ff166127d18888888861348e565b6127db91906147b2565b90506127e685613567565b60ff161561282f576040517f3bae2ab70000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260440161078a565b5f612839866135a1565b90506128458560d81c90565b60ff168160ff1610156128b25787878261285f8860d81c90565b6040517f0a993ed1000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff909216602484015260ff908116604484015216606482015260840161078a565b8163ffffffff164311612908576040517f618ec41d0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff80891660248301528316604482015260640161078a565b6124b78686866135bf565b60068401545f6129b68288868861293060a0890160808a0161476a565b61294060808a0160608b016147e3565b604080516020808201989098528082019690965263ffffffff94851660608701526001600160a01b03939093166080860152921660a084015267ffffffffffffffff90911660c08301524260e0830152863561010080840191909152815180840390910181526101209092019052805191012090565b6006870181905586549091506001600160a01b0386169063ffffffff808716918a917fcc7c8750b69f6765f5ebd11263167b5d0f1f01c56b79b176b5752357fb165bfc91650100000000009004168686612a1660a08b0160808c0161476a565b612a2660808c0160608d016147e3565b6040805163ffffffff96871681526020810195909552840192909252909216606082015267ffffffffffffffff91821660808201524290911660a0820152873560c082015260e0016108c1565b5f8080612a908787612a8b60808801606089016147e3565b6136f6565b915091505f612a9f86866137ba565b9050805182612aae9190614a33565b612ab89084614a74565b9350856001600160a01b031663ffffffff8a168b7ff47b1edf766198fc95789445a74a7a6f35b8f58735c5158a89590cf2b745f502612b05633b9aca0067ffffffffffffffff89166148a4565b85612b1e633b9aca0067ffffffffffffffff8a166148a4565b604051612b2d93929190614a94565b60405180910390a46001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632f23f8d987612b6e8a61255f565b8685876040518663ffffffff1660e01b8152600401612b91959493929190614abc565b5f604051808303815f87803b158015612ba8575f5ffd5b505af1158015612bba573d5f5f3e3d5ffd5b505050505050509695505050505050565b82545f90612be99065010000000000900463ffffffff1660016147b2565b845463ffffffff80831665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091178087559192506001918691600991612c4a9185916901000000000000000000900416614b19565b92506101000a81548163ffffffff021916908363ffffffff1602179055505f83855f0160159054906101000a900467ffffffffffffffff16612c8c9190614b35565b600286015490915063ffffffff83811678010000000000000000000000000000000000000000000000009092041614612d1257845467ffffffffffffffff9091167501000000000000000000000000000000000000000000027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff9091161784555061041d565b84547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff001660031785556006850154600286015487917f48d02212342c32b845dd50ec89a651d385296ee108fc2ad2c034ab7162f866919167ffffffffffffffff908116908790612d8990633b9aca009088166148a4565b6040805194855267ffffffffffffffff909316602085015291830152606082015260800160405180910390a2600385015461047a906001600160a01b03165f83612684565b5f6002612dda84612144565b6006811115612deb57612deb6142ea565b141580612e0a5750612dfd8260d81c90565b60ff16600f60e485901c16105b15612e16575081610451565b5f612e218360801c90565b61ffff16612e2f8560c01c90565b612e3991906147b2565b90508063ffffffff164311612e515783915050610451565b61184c5f610af486600385611814565b5f805b612e7160e0850185614b55565b9050811015612ed3576001600160a01b038316612e9160e0860186614b55565b83818110612ea157612ea1614bb9565b9050602002016020810190612eb69190614be6565b6001600160a01b031603612ecb57905061184c565b600101612e64565b506040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff851660248201526001600160a01b038316604482015260640161078a565b5f612f3260e0850185614b55565b8460ff16818110612f4557612f45614bb9565b9050602002016020810190612f5a9190614be6565b9050612f6a610100850185614b55565b8460ff16818110612f7d57612f7d614bb9565b90506020020135612f9a8888612f938960e81c90565b85876138bc565b1461048a576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201526001600160a01b038216604482015260640161078a565b5f612ffa848461397c565b6130059060106148a4565b90505f613015602084018461490f565b61308757816130276040850185614928565b9050111580156130825750613042606085016040860161476a565b63ffffffff16613058604085016020860161476a565b63ffffffff161080613082575063ffffffff61307a604085016020860161476a565b63ffffffff16145b613099565b816130956040850185614928565b9050145b90508061048a576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015233604482015260640161078a565b5f7dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416600883901b61ff001660ff85161760f01b1761184c565b5f613156613131602086018661476a565b61314160408701602088016147e3565b613151606088016040890161476a565b6139d5565b905060ff82166131696060860186614b55565b90501415806131a057508261319d82613185602088018861476a565b63ffffffff166131986060890189614b55565b613a44565b14155b1561049b57846131b3602086018661476a565b6040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff16602482015260440161078a565b5f845f0361320357505f6117c1565b82613210866103e86148a4565b61321a91906148a4565b61323983613229600487614c0c565b6132348760046148a4565b613ac8565b613244888888613aeb565b6132578a680100000000000000006148a4565b61326191906148a4565b61326b91906148a4565b6132759190614c0c565b979650505050505050565b60408051602081018590527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16918101919091527fff0000000000000000000000000000000000000000000000000000000000000060f883901b1660448201525f906045015b6040516020818303038152906040528051906020012090509392505050565b5f60c084848460405160200161337d9392919092835260609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602083015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016603482015260380190565b60408051601f198184030181529190528051602090910120901c949350505050565b5f610451620f424063ffffffff604085901c16614a33565b5f855f036133c657505f6117c1565b6133d083876148a4565b6133da838561486d565b856133e68a8a8a613aeb565b61325790680100000000000000006148a4565b5f368161340960e0850185614b55565b9092509050365f61341e610100870187614b55565b909250905082811461343557505f95945050505050565b60405160c080880135919088823760c0812096508160208201525f5b8581101561348257968152600587901b8681013560601b604083015284013560548201526074812096600101613451565b50505050505050919050565b5f600461349a84612144565b60068111156134ab576134ab6142ea565b036134c1576134ba8360c01c90565b905061184c565b60036134cc84612144565b60068111156134dd576134dd6142ea565b146134ed578484610e3685612144565b6134f78260901c90565b61ffff166135058460c01c90565b61350f91906147b2565b90508063ffffffff16431161184c576040517f860bcf340000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff80861660248301528216604482015260640161078a565b5f5f6135738360a01c90565b905060088163ffffffff16901c81171961358d8460f81c90565b196135988560f01c90565b16169392505050565b5f6104516135af8360a01c90565b6135b98460f81c90565b17613b1c565b5f60036135cb85612144565b60068111156135dc576135dc6142ea565b146135e8575082610935565b5f805b600f60e487901c1681101561369257806136058760f01c90565b60ff16901c60011660ff165f0361368a5761367d61362660e0860186614b55565b8381811061363657613636614bb9565b905060200201602081019061364b9190614be6565b5f6136558861339f565b60647f73696c656e740000000000000000000000000000000000000000000000000000613b4d565b6136879083614a74565b91505b6001016135eb565b506136be7f00000000000000000000000000000000000000000000000000000000000000005f83612684565b6136ed60046136cd8660901c90565b61ffff166136db8860c01c90565b6136e591906147b2565b879190611814565b95945050505050565b60028301545f908190819061372c9067ffffffffffffffff808716917001000000000000000000000000000000009004166148a4565b60028701549091505f9061374c9067ffffffffffffffff166127106148a4565b90505f6137598760b01c90565b61ffff1690508161376c826127106147fe565b61377690856148a4565b6137809190614c0c565b945061378c8760d01c90565b6137999060ff16836148a4565b6137a382856148a4565b6137ad9190614c0c565b9350505050935093915050565b60605f6137c78460f81c90565b90506137d281613b1c565b60ff1667ffffffffffffffff8111156137ed576137ed614c1f565b604051908082528060200260200182016040528015613816578160200160208202803683370190505b5091505f805b600f60e487901c168110156138b357600160ff8416821c811690036138ab5761384860e0860186614b55565b8281811061385857613858614bb9565b905060200201602081019061386d9190614be6565b848361387881614c4c565b94508151811061388a5761388a614bb9565b60200260200101906001600160a01b031690816001600160a01b0316815250505b60010161381c565b50505092915050565b5f858585856138ce602087018761490f565b6138de604088016020890161476a565b6138eb6040890189614928565b6040516138f9929190614c64565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e08101929092528301356101008201526101200160405160208183030381529060405280519060200120905095945050505050565b5f61398d606083016040840161476a565b63ffffffff1661399d8460e01c90565b60ff16106139ba576139b5606083016040840161476a565b6139c8565b6139c48360e01c90565b60ff165b63ffffffff169392505050565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085811b821660208401527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b16602484015283901b16602c8201525f906030016132eb565b835f5b82811015613abf57600185821c1615613a8a57613a85848483818110613a6f57613a6f614bb9565b90506020020135835f9182526020526040902090565b613ab5565b613ab582858584818110613aa057613aa0614bb9565b905060200201355f9182526020526040902090565b9150600101613a47565b50949350505050565b5f828410613ae357818411613add578361184c565b8161184c565b509092915050565b5f80612710613afa84866148a4565b613b049190614c0c565b9050808510613b1357806136ed565b50929392505050565b5f60ff82165b8015613b475781613b3281614c73565b9250613b4190506001826147fe565b16613b22565b50919050565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03868116600483015267ffffffffffffffff808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613bee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c1291906148f4565b6040517f4f7bc0140000000000000000000000000000000000000000000000000000000081526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015613c9c575f5ffd5b505af1158015613cae573d5f5f3e3d5ffd5b5050505095945050505050565b63ffffffff8116811461042b575f5ffd5b5f6101208284031215613b47575f5ffd5b5f5f5f5f60808587031215613cf0575f5ffd5b843593506020850135613d0281613cbb565b9250604085013567ffffffffffffffff811115613d1d575f5ffd5b613d2987828801613ccc565b9250506060850135613d3a81613cbb565b939692955090935050565b5f60208284031215613d55575f5ffd5b5035919050565b5f5f60408385031215613d6d575f5ffd5b823591506020830135613d7f81613cbb565b809150509250929050565b5f6102a0828403128015613ae3575f5ffd5b5f5f5f60608486031215613dae575f5ffd5b833592506020840135613dc081613cbb565b929592945050506040919091013590565b5f5f5f60608486031215613de3575f5ffd5b833592506020840135613df581613cbb565b9150604084013567ffffffffffffffff811115613e10575f5ffd5b613e1c86828701613ccc565b9150509250925092565b803560ff81168114610460575f5ffd5b5f60808284031215613b47575f5ffd5b5f5f5f5f5f5f60c08789031215613e5b575f5ffd5b863595506020870135613e6d81613cbb565b9450604087013567ffffffffffffffff811115613e88575f5ffd5b613e9489828a01613ccc565b945050613ea360608801613e26565b9250608087013567ffffffffffffffff811115613ebe575f5ffd5b613eca89828a01613e36565b92505060a087013567ffffffffffffffff811115613ee6575f5ffd5b613ef289828a01613e36565b9150509295509295509295565b5f5f83601f840112613f0f575f5ffd5b50813567ffffffffffffffff811115613f26575f5ffd5b6020830191508360208260051b8501011115612326575f5ffd5b5f5f5f5f5f5f5f6080888a031215613f56575f5ffd5b87359650602088013567ffffffffffffffff811115613f73575f5ffd5b613f7f8a828b01613eff565b909750955050604088013567ffffffffffffffff811115613f9e575f5ffd5b613faa8a828b01613eff565b909550935050606088013567ffffffffffffffff811115613fc9575f5ffd5b613fd58a828b01613eff565b989b979a50959850939692959293505050565b5f5f5f5f5f60a08688031215613ffc575f5ffd5b85359450602086013561400e81613cbb565b9350604086013567ffffffffffffffff811115614029575f5ffd5b61403588828901613ccc565b93505061404460608701613e26565b9150608086013567ffffffffffffffff81111561405f575f5ffd5b61406b88828901613e36565b9150509295509295909350565b5f8151808452602084019350602083015f5b828110156140b15781516001600160a01b031686526020958601959091019060010161408a565b5093949350505050565b5f8151808452602084019350602083015f5b828110156140b15781518652602095860195909101906001016140cd565b5f8151808452602084019350602083015f5b828110156140b157815160ff168652602095860195909101906001016140fd565b602081526141386020820183516001600160a01b03169052565b5f6020830151614150604084018263ffffffff169052565b50604083015163ffffffff8116606084015250606083015163ffffffff8116608084015250608083015160ff811660a08401525060a083015160ff811660c08401525060c083015161012060e08401526141ae610140840182614078565b905060e0840151601f19848303016101008501526141cc82826140bb565b915050610100840151601f19848303016101208501526136ed82826140eb565b5f5f5f5f5f60a08688031215614200575f5ffd5b85359450602086013567ffffffffffffffff81111561421d575f5ffd5b61422988828901613e36565b9450506040860135925060608601359150608086013561424881613cbb565b809150509295509295909350565b80358015158114610460575f5ffd5b5f5f5f5f5f5f60c0878903121561427a575f5ffd5b86359550602087013561428c81613cbb565b945061429a60408801614256565b93506060870135925060808701357fffffffffffffffffffffffffffffffff00000000000000000000000000000000811681146142d5575f5ffd5b9598949750929591949360a090920135925050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60078110614327576143276142ea565b9052565b5f610100820190506001600160a01b03835116825263ffffffff602084015116602083015263ffffffff604084015116604083015260608301516143726060840182614317565b506080830151614387608084018260ff169052565b5060a083015161439c60a084018260ff169052565b5060c08301516143b160c084018260ff169052565b5060e08301516143c660e084018260ff169052565b5092915050565b5f5f5f606084860312156143df575f5ffd5b83359250602084013567ffffffffffffffff8111156143fc575f5ffd5b61440886828701613e36565b925050604084013561441981613cbb565b809150509250925092565b60058110614327576143276142ea565b80518252602081015160208301526040810151614459604084018263ffffffff169052565b506060810151614475606084018267ffffffffffffffff169052565b50608081015161449960808401826fffffffffffffffffffffffffffffffff169052565b5060a08101516144bd60a08401826fffffffffffffffffffffffffffffffff169052565b5060c08101516144e160c08401826fffffffffffffffffffffffffffffffff169052565b5060e08101516144f660e084018260ff169052565b5061010081015161450d61010084018260ff169052565b5061012081015161452461012084018260ff169052565b5061014081015161453b61014084018260ff169052565b5061016081015161455361016084018261ffff169052565b5061018081015161456b61018084018261ffff169052565b506101a08101516145856101a084018263ffffffff169052565b506101c08101516145a36101c084018267ffffffffffffffff169052565b506101e08101516145bb6101e084018261ffff169052565b506102008101516145d361020084018261ffff169052565b506102208101516145ea61022084018260ff169052565b5061024081015161460161024084018260ff169052565b5061026081015161461761026084018215159052565b5061028081015161046d61028084018263ffffffff169052565b81516001600160a01b031681526103c0810160208301516146556020840182614424565b50604083015161466d604084018263ffffffff169052565b506060830151614685606084018263ffffffff169052565b50608083015161469d608084018263ffffffff169052565b5060a08301516146b560a084018263ffffffff169052565b5060c083015160c083015260e083015160e08301526101008301516101008301526101208301516143c6610120840182614434565b5f5f5f5f608085870312156146fd575f5ffd5b84359350602085013561470f81613cbb565b9250604085013567ffffffffffffffff81111561472a575f5ffd5b61473687828801613ccc565b925050606085013567ffffffffffffffff811115614752575f5ffd5b61475e87828801613e36565b91505092959194509250565b5f6020828403121561477a575f5ffd5b813561093581613cbb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff818116838216019081111561045157610451614785565b67ffffffffffffffff8116811461042b575f5ffd5b5f602082840312156147f3575f5ffd5b8135610935816147ce565b8181038181111561045157610451614785565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff83168061485757614857614811565b8067ffffffffffffffff84160491505092915050565b8082018082111561045157610451614785565b5f63ffffffff821663ffffffff810361489b5761489b614785565b60010192915050565b808202811582820484141761045157610451614785565b83815263ffffffff831660208201526060810161184c6040830184614317565b60ff818116838216019081111561045157610451614785565b5f60208284031215614904575f5ffd5b8151610935816147ce565b5f6020828403121561491f575f5ffd5b61093582614256565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261495b575f5ffd5b83018035915067ffffffffffffffff821115614975575f5ffd5b602001915036819003821315612326575f5ffd5b60ff87168152851515602082015263ffffffff8516604082015260a060608201528260a0820152828460c08301375f60c084830101525f60c0601f19601f8601168301019050826080830152979650505050505050565b828152604081016109356020830184614424565b5f5f5f60608486031215614a06575f5ffd5b8351614a11816147ce565b6020850151909350614a22816147ce565b604085015190925061441981613cbb565b67ffffffffffffffff81811683821602908116908181146143c6576143c6614785565b5f63ffffffff821680614a6b57614a6b614785565b5f190192915050565b67ffffffffffffffff818116838216019081111561045157610451614785565b838152606060208201525f614aac6060830185614078565b9050826040830152949350505050565b6001600160a01b038616815267ffffffffffffffff8516602082015267ffffffffffffffff8416604082015260a060608201525f614afd60a0830185614078565b905067ffffffffffffffff831660808301529695505050505050565b63ffffffff828116828216039081111561045157610451614785565b67ffffffffffffffff828116828216039081111561045157610451614785565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b88575f5ffd5b83018035915067ffffffffffffffff821115614ba2575f5ffd5b6020019150600581901b3603821315612326575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614bf6575f5ffd5b81356001600160a01b0381168114610935575f5ffd5b5f82614c1a57614c1a614811565b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f198203614c5d57614c5d614785565b5060010190565b818382375f9101908152919050565b5f60ff821660ff810361489b5761489b61478556fea164736f6c634300081e000a60e060405234801561000f575f5ffd5b506040516160d43803806160d483398101604081905261002e916100bc565b82828261ffff8116158061004757506127108161ffff16115b15610082576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0525061010c915050565b6001600160a01b03811681146100b9575f5ffd5b50565b5f5f5f606084860312156100ce575f5ffd5b83516100d9816100a5565b60208501519093506100ea816100a5565b604085015190925061ffff81168114610101575f5ffd5b809150509250925092565b60805160a05160c051615f436101915f395f61339e01525f81816101880152818161130d01528181611fdd015281816136e00152614c6401525f8181610200015281816103a401528181610a53015281816122e60152818161288701528181612a98015281816132a601528181613e5c01528181613f0f0152614bf50152615f435ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806361d027b3116100885780637a18b212116100635780637a18b212146101e85780637b103999146101fb578063a9847dd814610222578063c4cbcdcf14610235575f5ffd5b806361d027b3146101835780636e03fa94146101c257806376df265d146101d5575f5ffd5b80634d982782116100c35780634d982782146101375780634df03e251461014a5780635736bd4d1461015d5780635f52f0fe14610170575f5ffd5b8063102bf2e2146100e95780631e01abca146100fe5780634d0733c514610111575b5f5ffd5b6100fc6100f7366004615243565b610248565b005b6100fc61010c3660046152ab565b610492565b61012461011f3660046152c2565b61060d565b6040519081526020015b60405180910390f35b6100fc6101453660046152dc565b610b14565b6100fc610158366004615311565b610e8f565b6100fc61016b366004615386565b610fe3565b6100fc61017e3660046152ab565b61134f565b6101aa7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161012e565b6100fc6101d0366004615311565b611484565b6100fc6101e3366004615480565b6115a2565b6100fc6101f6366004615528565b6118de565b6101aa7f000000000000000000000000000000000000000000000000000000000000000081565b6100fc6102303660046155c7565b6119d3565b6100fc610243366004615311565b611d0e565b5f5f5f610256878787611e8c565b9250925092505f6102678360c01c90565b6102749060ff1683615679565b90508063ffffffff164311156102d2576040517fac28860a0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8089166024830152821660448201526064015b60405180910390fd5b836001600160a01b03163303610323576040517f646896160000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526044016102c9565b6103336060870160408801615695565b63ffffffff168563ffffffff1610158015610354575063ffffffff85811614155b156103a2576040517f25bd95730000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8089166024830152861660448201526064016102c9565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e336103db86611ee6565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015610445573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061046991906156c5565b505050610477848488611f04565b9350610488888886338960ff61203d565b5050505050505050565b5f61049c82612221565b90506002815460ff1660048111156104b6576104b661570f565b146104f75780546040517f579e0f1d0000000000000000000000000000000000000000000000000000000081526102c991849160ff9091169060040161573c565b80546901000000000000000000900463ffffffff16156105615780546040517f32f299fa00000000000000000000000000000000000000000000000000000000815260048101849052690100000000000000000090910463ffffffff1660248201526044016102c9565b80547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff00811660041782557501000000000000000000000000000000000000000000900467ffffffffffffffff16827fcdb24df83c7021207b861273a5af108e6c044de970a61ac9d1d897e0ee8ea9016105de633b9aca0084615760565b60405190815260200160405180910390a26003820154610608906001600160a01b03165f83612284565b505050565b5f61061782612339565b5f5f815461062490615777565b91829055505f81815260016020819052604090912080547fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff00166d01000000000000000000000000004363ffffffff160217909117815590915061068f6102a084016102808501615695565b815463ffffffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffff909116178155633b9aca006106ea60a08501608086016157ae565b6fffffffffffffffffffffffffffffffff1661070691906157f4565b815467ffffffffffffffff919091167501000000000000000000000000000000000000000000027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff90911617815561075e8343612cef565b60018201556107736080840160608501615812565b6002820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790556107c06101e084016101c08501615812565b60028201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055633b9aca0061081d60a08501608086016157ae565b6fffffffffffffffffffffffffffffffff1661083991906157f4565b60028201805467ffffffffffffffff92909216700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff9092169190911790556108996060840160408501615695565b60028201805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555f61090c6109016060860160408701615695565b63ffffffff16612ecf565b905061091f610100850160e0860161582d565b60ff168160ff16106109315780610942565b610942610100850160e0860161582d565b60028301805460ff929092167c0100000000000000000000000000000000000000000000000000000000027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556003820180547fffffffffffffffffffffffff000000000000000000000000000000000000000016331790555f6109da6109d2600143615846565b408533612ef2565b60048401819055602086013560058501819055863560078601819055919250610a069186914630612f53565b6006840155604051339085907f2201eef2f68b125f906b52a16eb7638cb16ce2c9c68e777e439010be019e042a90610a419085908a9061586a565b60405180910390a36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b324e80d33610a8960a0890160808a016157ae565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b0390921660048301526fffffffffffffffffffffffffffffffff1660248201526044015f604051808303815f87803b158015610af6575f5ffd5b505af1158015610b08573d5f5f3e3d5ffd5b50505050505050919050565b5f838152600160208190526040822001549080610b318686612fa9565b915091505f610b3f8461304f565b6002830154909150818103610b8f576040517f66a6a4220000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526044016102c9565b336001600160a01b0385161480610baf575082546001600160a01b031633145b15610bf5576040517f646896160000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526044016102c9565b82547801000000000000000000000000000000000000000000000000900463ffffffff16610c2989898360808a901c613085565b5f5b82811015610cba57336001600160a01b0316856002018281548110610c5257610c52615a94565b5f918252602090912001546001600160a01b031603610cb2576040517f165158b3000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201523360448201526064016102c9565b600101610c2b565b505f610ce08263ffffffff16408b8b610cd38a60e81c90565b60018a015460ff16613155565b90505f610ced82336131d2565b509050610cfc33898786613266565b8110610d49576040517f1ad2124a000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201523360448201526064016102c9565b600286018054600180820183555f92835260208084209092018054337fffffffffffffffffffffffff00000000000000000000000000000000000000009091161790556003890180548083018255908452828420018c90556004890180548083018255908452928290209183049091018054601f9093166101000a60ff02199092169091558590610ddb908690615ac1565b03610e2a5785547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000004363ffffffff16021786555b3363ffffffff8b168c7fb602de8756d82dafcbc3b0c89467048a4874c033608154eb7149383bb3d1dd35610e5e8b60e81c90565b6040805160ff9283168152918a16602083015281018e90526060015b60405180910390a45050505050505050505050565b5f838152600160208190526040822001549080610eac8686612fa9565b91509150610ebb8686866133fe565b5f5f610ec98888858861346f565b600185015491935091505f9060ff1615610eec57610ee78660d81c90565b610ef6565b610ef68660d01c90565b60ff16905080610f068385615ac1565b1080610f1157508183145b15610f6f575f8981526001602052604090205471010000000000000000000000000000000000900463ffffffff16431115610f5857610f538989878988613714565b610f64565b610f648989878761376d565b505050505050505050565b8763ffffffff16897ff6fd38ddfeed9cc0b3b5abfac76830b3b1b518589a090930c697e2b114aacadf610fa28860e81c90565b6040805160ff909216825286881160208301520160405180910390a381831115610fd457610f538989878988886138ca565b610f6489898789888c8861398d565b5f86815260026020908152604080832063ffffffff89168452909152902054600361100d82613a75565b600681111561101e5761101e61570f565b141580156110465750600461103282613a75565b60068111156110435761104361570f565b14155b1561108b57868661105683613a75565b6040517fed5e91140000000000000000000000000000000000000000000000000000000081526004016102c993929190615ad4565b6110968787876133fe565b600f60e482901c1660ff8516106110ee576040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201525f60448201526064016102c9565b5f6110fc60e0870187615b05565b8660ff1681811061110f5761110f615a94565b90506020020160208101906111249190615b69565b5f89815260016020819052604090912001549091506111458160f01c151590565b158061116857508560ff1661115a8460f81c90565b60ff16901c60011660ff165f145b156111bd576040517f8e7c1b2a000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201526001600160a01b03831660448201526064016102c9565b6111cb8989858a8a8a613a8f565b5f6111db8a8a848b878b8b613b5a565b90506112056111ea8560f01c90565b600160ff8a161b196111fc8760f81c90565b87929116613d81565b93506112558a8a61123361121a8b6008615b8f565b60ff166001901b61122b8960a01c90565b899117613dba565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b826001600160a01b03168963ffffffff168b7f95a19e656c5ed534c50aa448e5c389903599ff3cda61c55be7c3f36949233b906112928860e81c90565b6040805160ff909216825263ffffffff87166020830152339082015260600160405180910390a45f6112f1845f6112c886611ee6565b6103e87f66616c7365000000000000000000000000000000000000000000000000000000613e03565b9050611308335f611303600285615ba8565b612284565b6113427f00000000000000000000000000000000000000000000000000000000000000005f611338600285615ba8565b6113039085615bd7565b5050505050505050505050565b5f61135982612221565b90506001815460ff1660048111156113735761137361570f565b146113b45780546040517fa64a9dab0000000000000000000000000000000000000000000000000000000081526102c991849160ff9091169060040161573c565b60038101546001600160a01b031633148015906113ed5750805471010000000000000000000000000000000000900463ffffffff164311155b1561142d576040517ffe1c2f10000000000000000000000000000000000000000000000000000000008152600481018390523360248201526044016102c9565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600217815560405182907f18c29ec7e6197b64fb6dee7c55a9e0bcb39c816ae0d2f2c63636802c8c6ab9fd905f90a25050565b5f83815260016020819052604082209081015490916114a4868686613f71565b835490915071010000000000000000000000000000000000900463ffffffff166001600160a01b0382163314611512576114de8360901c90565b61ffff166114ec8460801c90565b61ffff166114fa9190615ac1565b611505906004615760565b61150f9082615ac1565b90505b80431161155a576040517f67751e070000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff821660248201526044016102c9565b6115868787847f6162616e646f6e6564000000000000000000000000000000000000000000000061414c565b611599826115938561424a565b5f612284565b50505050505050565b5f6115ac88612221565b90506001815460ff1660048111156115c6576115c661570f565b146116075780546040517fa64a9dab0000000000000000000000000000000000000000000000000000000081526102c9918a9160ff9091169060040161573c565b8054600180830154610100830463ffffffff9081169360e89290921c60ff169290921b916116419183916501000000000090910416615ac1565b8263ffffffff1611156116a45782546040517fe66d9309000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff80851660248301526501000000000090920490911660448201526064016102c9565b60028301545f906116d89084907801000000000000000000000000000000000000000000000000900463ffffffff16615bf7565b63ffffffff1690505f8282106116ee57826116f0565b815b90508015806116ff5750898114155b8061170a5750878114155b15611750576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018d905263ffffffff851660248201526044016102c9565b5f6117608d86868f8f8f8f614262565b9050611770866001015460e81c90565b60028701546117a291907c0100000000000000000000000000000000000000000000000000000000900460ff16615c13565b60ff16871415806117d1575060058601546117ce826117c78763ffffffff8a166157f4565b8b8b614408565b14155b15611817576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018e905263ffffffff861660248201526044016102c9565b6118218286615679565b865463ffffffff91909116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff909116178655611865868d8d85871461448c565b8660030160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508c7f5a85ce8a88fd88b4f9ad193a18ed0ee22a70a10b1f7b9984d76d6199a67d8e9f868e8e8e8e6040516118c7959493929190615c2c565b60405180910390a250505050505050505050505050565b5f5f6118eb878787611e8c565b509150915060078460ff16118061191857508360ff1661190a8361459d565b60ff16901c60011660ff165f145b15611967576040517f204036430000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260ff851660448201526064016102c9565b611975878784888888613a8f565b611980828287611f04565b915061159987878461199560e08a018a615b05565b8960ff168181106119a8576119a8615a94565b90506020020160208101906119bd9190615b69565b6119cd6040890160208a01615695565b8961203d565b5f5f6119df8888612fa9565b915091505f611a028260015f8c81526020019081526020015f20600101546145d7565b90508063ffffffff165f03611a58576040517f77f0cc18000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201525f60448201526064016102c9565b81547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000063ffffffff8316021782555f611aad8a8a85614689565b9050826004018181548110611ac457611ac4615a94565b5f9182526020918290209181049091015460ff601f9092166101000a90041615611b2f576040517fdb4210d5000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201523360448201526064016102c9565b5f611bd08b8b611b3f8860e81c90565b60018801546040805160208082019690965263ffffffff949094168482015260ff9283166060850152911660808301523360a08301528c151560c083015260e082018c90527fffffffffffffffffffffffffffffffff000000000000000000000000000000008b166101008301526101208083018b9052815180840390910181526101409092019052805191012090565b9050836003018281548110611be757611be7615a94565b905f5260205f2001548114611c3d576040517f45239e3d000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201523360448201526064016102c9565b88611c49576002611c4c565b60015b846004018381548110611c6157611c61615a94565b905f5260205f2090602091828204019190066101000a81548160ff021916908360ff160217905550336001600160a01b03168a63ffffffff168c7ff60828cf71eee0e621c03fa35d5998c210ed2ce83bb15b5c897c2fb1eb18fb80611cc68960e81c90565b6040805160ff90921682528e1515602083015281018d90527fffffffffffffffffffffffffffffffff000000000000000000000000000000008c166060820152608001610e7a565b5f611d1a848484613f71565b90505f611d28436001615679565b9050611d565f80611d4f81611d4981611d438960028a614727565b90613dba565b9061475f565b9190613d81565b5f86815260026020908152604080832063ffffffff8916845290915290208190559150611e1283356020850135611d936060870160408801615695565b611da36080880160608901615812565b611db360a0890160808a01615695565b604080516020808201979097528082019590955263ffffffff938416606086015267ffffffffffffffff929092166080850152821660a084015290851660c0808401919091528151808403909101815260e09092019052805191012090565b5f86815260026020908152604080832063ffffffff8916808552925290912060010191909155857f3938b5cb11914ca0911281915a06821f1a8972d3e83c14e4e27cf00477fc98fb611e648560e81c90565b6040805160ff909216825263ffffffff86166020830152015b60405180910390a35050505050565b5f838152600160208181526040808420909201546002825282842063ffffffff871685529091529082205491611ec38686866133fe565b611ecd83836147ae565b9250611edb86868585614841565b905093509350939050565b5f611efe620f424063ffffffff604085901c16615ccc565b92915050565b5f6003611f1085613a75565b6006811115611f2157611f2161570f565b14611f2d575082612036565b5f805b600f60e487901c16811015611fd75780611f4a8760f01c90565b60ff16901c60011660ff165f03611fcf57611fc2611f6b60e0860186615b05565b83818110611f7b57611f7b615a94565b9050602002016020810190611f909190615b69565b5f611f9a88611ee6565b60647f73696c656e740000000000000000000000000000000000000000000000000000613e03565b611fcc9083615cf6565b91505b600101611f30565b506120037f00000000000000000000000000000000000000000000000000000000000000005f83612284565b61203260046120128660901c90565b61ffff166120208860c01c90565b61202a9190615679565b879190614727565b9150505b9392505050565b61204e868661123387600543614727565b5f86815260036020908152604080832063ffffffff8916845290915281208181556001810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000169055906120a760028301826151c2565b6120b4600383015f6151c2565b6120c1600483015f6151e0565b50505f86815260036020908152604080832063ffffffff808a1685529252909120805491841674010000000000000000000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009092166001600160a01b0386161791909117815561213e436001615679565b81547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000063ffffffff928316021782556001820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010060ff8616021790556001600160a01b038516908716887ff934e773e4f41d227059a3a5e437ef232bde2188f7ab890491d310c0c1397c8560e889901c6040805160ff928316815263ffffffff8a1660208201529188169082015260600160405180910390a450505050505050565b5f81815260016020526040812090815460ff1660048111156122455761224561570f565b0361227f576040517ff1004955000000000000000000000000000000000000000000000000000000008152600481018390526024016102c9565b919050565b67ffffffffffffffff8282171615610608576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015267ffffffffffffffff8085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612327575f5ffd5b505af1158015611599573d5f5f3e3d5ffd5b61239061234c6060830160408401615695565b63ffffffff1615157f7375625461736b436f756e7400000000000000000000000000000000000000006123856060850160408601615695565b63ffffffff1661491a565b6124056123a36060830160408401615695565b63ffffffff166123b96080840160608501615812565b67ffffffffffffffff1610157f746f74616c446966666963756c747900000000000000000000000000000000006123f66080850160608601615812565b67ffffffffffffffff1661491a565b61245a600661241b610100840160e0850161582d565b60ff1611157f77696e646f774865696768740000000000000000000000000000000000000000612452610100850160e0860161582d565b60ff1661491a565b6124c861246f6101208301610100840161582d565b60ff16158015906124955750600761248f6101208401610100850161582d565b60ff1611155b7f636f6d6d697474656553697a65000000000000000000000000000000000000006124526101208501610100860161582d565b6125686124dd6101208301610100840161582d565b60ff166124f26101408401610120850161582d565b6125009060ff166002615760565b118015612535575061251a6101208301610100840161582d565b60ff1661252f6101408401610120850161582d565b60ff1611155b7f71756f72756d00000000000000000000000000000000000000000000000000006124526101408501610120860161582d565b6125b561257d6101608301610140840161582d565b60ff1615157f73616d706c6573000000000000000000000000000000000000000000000000006124526101608501610140860161582d565b61260f6127106125cd61018084016101608501615d16565b61ffff1611157f656e646f7273657253686172654270730000000000000000000000000000000061260661018085016101608601615d16565b61ffff1661491a565b6126806126246101a083016101808401615d16565b61ffff161580159061264d57506127106126466101a084016101808501615d16565b61ffff1611155b7f736c6f74526174655065726d696c6c65000000000000000000000000000000006126066101a085016101808601615d16565b6126f76126956101c083016101a08401615695565b63ffffffff16158015906126c4575063400000006126bb6101c084016101a08501615695565b63ffffffff1611155b7f636f6d70757465426c6f636b73000000000000000000000000000000000000006123856101c085016101a08601615695565b61279061270c6101e083016101c08401615812565b67ffffffffffffffff161580159061275d575063400000006127366101e084016101c08501615812565b6127466080850160608601615812565b6127509190615ba8565b67ffffffffffffffff1611155b7f646966666963756c7479506572426c6f636b00000000000000000000000000006123f66101e085016101c08601615812565b6128006127a561020083016101e08401615d16565b61ffff16158015906127cd575060fa6127c661020084016101e08501615d16565b61ffff1611155b7f636f6d6d6974426c6f636b73000000000000000000000000000000000000000061260661020085016101e08601615d16565b5f6128136102408301610220840161582d565b60ff1661282861022084016102008501615d16565b61ffff1661283e61020085016101e08601615d16565b61ffff1661284c9190615ac1565b612857906004615760565b6128619190615ac1565b905061294061287861022084016102008501615d16565b61ffff161580159061290d57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316627b95736040518163ffffffff1660e01b8152600401602060405180830381865afa1580156128e0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129049190615d2f565b63ffffffff1682105b7f72657665616c426c6f636b73000000000000000000000000000000000000000061260661022086016102008701615d16565b61298d6129556102608401610240850161582d565b60ff1615157f72616d70426c6f636b73000000000000000000000000000000000000000000006124526102608601610240870161582d565b612a04436129a36102a085016102808601615695565b63ffffffff161180156129d1575063800000006129c86102a085016102808601615695565b63ffffffff1611155b7f65787069726573417400000000000000000000000000000000000000000000006123856102a086016102808701615695565b612a79612a31612a1a60c0850160a086016157ae565b6fffffffffffffffffffffffffffffffff1661495a565b7f776f726b6572426f6e6400000000000000000000000000000000000000000000612a6260c0860160a087016157ae565b6fffffffffffffffffffffffffffffffff1661491a565b612b6c612a8f612a1a60e0850160c086016157ae565b8015612b3b57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ec5ffac26040518163ffffffff1660e01b8152600401602060405180830381865afa158015612af2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b169190615d4a565b612b2660e0850160c086016157ae565b6fffffffffffffffffffffffffffffffff1611155b7f73656174426f6e64000000000000000000000000000000000000000000000000612a6260e0860160c087016157ae565b612c16633b9aca00612b8460a08501608086016157ae565b6fffffffffffffffffffffffffffffffff16612ba09190615d61565b158015612be5575067ffffffffffffffff633b9aca00612bc660a08601608087016157ae565b6fffffffffffffffffffffffffffffffff16612be291906157f4565b11155b7f7072696365000000000000000000000000000000000000000000000000000000612a6260a08601608087016157ae565b5f633b9aca00612c2e6101208501610100860161582d565b612c3c9060ff166001615ac1565b612c4c6060860160408701615695565b63ffffffff16612c5c9190615760565b612c669190615760565b905080612c7960a08501608086016157ae565b6fffffffffffffffffffffffffffffffff1610156106085780612ca260a08501608086016157ae565b6040517fb8b359b900000000000000000000000000000000000000000000000000000000815260048101929092526fffffffffffffffffffffffffffffffff1660248201526044016102c9565b5f80604066038d7ea4c68000612d0b60e0870160c088016157ae565b6fffffffffffffffffffffffffffffffff16612d2791906157f4565b901b602066038d7ea4c68000612d4360c0880160a089016157ae565b6fffffffffffffffffffffffffffffffff16612d5f91906157f4565b63ffffffff8616911b171790506060612d806101c086016101a08701615695565b63ffffffff16901b176080612d9d61020086016101e08701615d16565b61ffff16901b176090612db861022086016102008701615d16565b61ffff16901b1760a0612dd36101a086016101808701615d16565b61ffff16901b1760b0612dee61018086016101608701615d16565b61ffff16901b1760c0612e096102408601610220870161582d565b60ff16901b1760c8612e236102608601610240870161582d565b60ff16901b1760d0612e3d6101208601610100870161582d565b60ff16901b1760d8612e576101408601610120870161582d565b60ff16901b1760e0612e716101608601610140870161582d565b60ff16901b1760e8612e8a610100860160e0870161582d565b60ff16901b17612ea261028085016102608601615d74565b15612036577e01000000000000000000000000000000000000000000000000000000000000179392505050565b5f5b818160ff166001901b101561227f5780612eea81615d8d565b915050612ed1565b6040805160208101859052908101839052606082811b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016908201525f906074015b6040516020818303038152906040528051906020012090509392505050565b604080516020810187905290810185905260608101849052608081018390526001600160a01b03821660a08201525f9060c0015b6040516020818303038152906040528051906020012090505b95945050505050565b5f82815260026020908152604080832063ffffffff85168452909152812054906005612fd483613a75565b6006811115612fe557612fe561570f565b1461302b576040517f88bff0db0000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201526044016102c9565b505f92835260036020908152604080852063ffffffff909416855292905291209091565b5f5f61305b8360d01c90565b6130699060ff166002615760565b613074906001615ac1565b9050600f8110611efe57600f612036565b8163ffffffff1643116130db576040517f7f92c8a80000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8085166024830152831660448201526064016102c9565b6130e961ffff821683615679565b63ffffffff1643111561314f57838361310661ffff841685615679565b6040517fbf0db5dc000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff91821660248401521660448201526064016102c9565b50505050565b60408051602081018790529081018590527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1660608201527fff0000000000000000000000000000000000000000000000000000000000000060f884811b8216606484015283901b1660658201525f90606601612f87565b5f5f5f848460405160200161321692919091825260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602082015260340190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b6040517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa1580156132eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061330f91906156c5565b9250925092508063ffffffff165f148061333557508663ffffffff168163ffffffff1610155b15613383576040517f7cb9e5be0000000000000000000000000000000000000000000000000000000081526001600160a01b038916600482015263ffffffff821660248201526044016102c9565b6133f08367ffffffffffffffff168367ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16896133cc8c60c81c90565b60ff1660016133e163ffffffff8d1643615846565b6133eb9190615846565b61499d565b93505050505b949350505050565b5f83815260026020908152604080832063ffffffff8616845290915290206001015461342982614a08565b14610608576040517fc882de210000000000000000000000000000000000000000000000000000000081526004810184905263ffffffff831660248201526044016102c9565b5f5f5f61347c85856145d7565b90508063ffffffff165f036135125786866134978660801c90565b87546134c99161ffff16907801000000000000000000000000000000000000000000000000900463ffffffff16615679565b6040517f77f0cc18000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff91821660248401521660448201526064016102c9565b60028501545f5b818110156135c557600160ff1687600401828154811061353b5761353b615a94565b5f9182526020918290209181049091015460ff601f9092166101000a90041603613571578461356981615777565b9550506135bd565b600260ff1687600401828154811061358b5761358b615a94565b5f9182526020918290209181049091015460ff601f9092166101000a900416036135bd57836135b981615777565b9450505b600101613519565b50806135d18486615ac1565b036135dd57505061370b565b5f6135e88660901c90565b6135f69061ffff1684615679565b90508063ffffffff16431161364e576040517f860bcf34000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff808a166024830152821660448201526064016102c9565b5f805b838110156136da5788600401818154811061366e5761366e615a94565b5f9182526020808320908204015460ff601f9092166101000a90041690036136d2576136c58960020182815481106136a8576136a8615a94565b5f9182526020822001546001600160a01b031690611f9a8b611ee6565b6136cf9083615cf6565b91505b600101613651565b506137067f00000000000000000000000000000000000000000000000000000000000000005f83612284565b505050505b94509492505050565b6137408585857f756e64656369646564000000000000000000000000000000000000000000000061414c565b61374d836115938461424a565b8054613766906001600160a01b03166115938484614a91565b5050505050565b60018101545f9060ff90811614613798576001808301546137939160ff90911690615b8f565b6137a1565b600182015460ff165b90505f6137af436001615679565b6001840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff8516179055835477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000063ffffffff8316027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16178455905061384c600284015f6151c2565b613859600384015f6151c2565b613866600484015f6151e0565b8463ffffffff16867f71de65c0ef59e26b2f5fd6df4236a1bf429f3b7788fa53ab56df1db92206bc416138998760e81c90565b6040805160ff9283168152918716602083015263ffffffff86169082015260600160405180910390a3505050505050565b600182015460ff61010090910481169081146138ff576138fc600160ff83161b6138f48760a01c90565b879117613dba565b94505b613910878761123388600443614727565b82545f9061395d906001600160a01b031661392b8787614a91565b61393488611ee6565b6103e87f6f76657272756c65640000000000000000000000000000000000000000000000613e03565b9050610488865f61396f600285615ba8565b8760018861397e600289615ba8565b6139889089615bd7565b614ab6565b6139b98787877f77726f6e6700000000000000000000000000000000000000000000000000000061414c565b5f6139c38561424a565b90505f6139f58783846103e87f77726f6e67000000000000000000000000000000000000000000000000000000613e03565b90505f613a03600283615ba8565b8654909150613a34908990899074010000000000000000000000000000000000000000900463ffffffff1688614c9a565b613a3e9083615cf6565b8654909250613a69906001600160a01b0316613a5a8989614a91565b8389600289613988848a615bd7565b50505050505050505050565b5f60e082901c600f166006811115611efe57611efe61570f565b5f613a9d60e0850185615b05565b8460ff16818110613ab057613ab0615a94565b9050602002016020810190613ac59190615b69565b9050613ad5610100850185615b05565b8460ff16818110613ae857613ae8615a94565b90506020020135613b058888613afe8960e81c90565b8587614d74565b14611599576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201526001600160a01b03821660448201526064016102c9565b5f5f613b668787614e18565b905080613b76602085018561582d565b60ff1610613bd8578888613b8d602086018661582d565b6040517f25bd9573000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015260ff1660448201526064016102c9565b613c0d60c087013586613bee602087018761582d565b60ff1684613c0260608c0160408d01615695565b63ffffffff16614e71565b91505f613c238385602001358660400135614f62565b9050613c386109016060890160408a01615695565b60ff16613c486060860186615b05565b9050141580613c7757506020870135613c748263ffffffff8616613c6f6060890189615b05565b614408565b14155b15613cbd576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201526044016102c9565b5f613ccb602086018661582d565b613cd99060ff166010615760565b905060408086013590613cee90880188615dab565b8390613cfb826010615ac1565b92613d0893929190615e0c565b604051613d16929190615e33565b604051809103902003613d73576040517f8e7c1b2a000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201526001600160a01b03881660448201526064016102c9565b505050979650505050505050565b5f7dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416600883901b61ff001660ff85161760f01b176133f6565b5f7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff831677ffffffff000000000000000000000000000000000000000060a084901b1617612036565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03868116600483015267ffffffffffffffff808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613ea4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ec89190615e42565b6040517f4f7bc0140000000000000000000000000000000000000000000000000000000081526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015613f52575f5ffd5b505af1158015613f64573d5f5f3e3d5ffd5b5050505095945050505050565b5f838152600160208181526040808420909201546002825282842063ffffffff8716855290915291205490613fa78585856133fe565b613fb182826147ae565b91506002613fbe83613a75565b6006811115613fcf57613fcf61570f565b03614056575f613fdf8260801c90565b61ffff16613fed8460c01c90565b613ff79190615679565b90508063ffffffff16431161404f576040517f77f0cc180000000000000000000000000000000000000000000000000000000081526004810187905263ffffffff8087166024830152821660448201526064016102c9565b5050612036565b61406285858484614841565b5061406c8261459d565b60ff16156140b5576040517f3bae2ab70000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff851660248201526044016102c9565b5f6140bf83614fa9565b90506140cb8260d81c90565b60ff168160ff1610614137578585826140e48560d81c90565b6040517f2d5b4c4a000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff909216602484015260ff90811660448401521660648201526084016102c9565b614142838386611f04565b9695505050505050565b5f60ff6141598460e81c90565b60ff161461417b5761416b8360e81c90565b614176906001615b8f565b614185565b6141858360e81c90565b90506141b6858560e884901b7dff000000000000000000000000000000000000000000000000000000000016611233565b5f85815260016020526040902080546901000000000000000000900463ffffffff169060096141e483615e5d565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae58385604051611e7d92919060ff929092168252602082015260400190565b5f611efe620f424063ffffffff602085901c16615ccc565b5f5f8667ffffffffffffffff81111561427d5761427d615e7b565b6040519080825280602002602001820160405280156142a6578160200160208202803683370190505b5090505f5b858110156143f1575f6142be828b615679565b90508787838181106142d2576142d2615a94565b90506020020160208101906142e79190615812565b67ffffffffffffffff16158061432e57508063ffffffff1686868481811061431157614311615a94565b90506020020160208101906143269190615695565b63ffffffff16115b15614374576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff821660248201526044016102c9565b6143cb8189898581811061438a5761438a615a94565b905060200201602081019061439f9190615812565b8888868181106143b1576143b1615a94565b90506020020160208101906143c69190615695565b614fc7565b8383815181106143dd576143dd615a94565b6020908102919091010152506001016142ab565b506143fb81615036565b9998505050505050505050565b835f5b8281101561448357600185821c161561444e5761444984848381811061443357614433615a94565b90506020020135835f9182526020526040902090565b614479565b6144798285858481811061446457614464615a94565b905060200201355f9182526020526040902090565b915060010161440b565b50949350505050565b60038401545f9074010000000000000000000000000000000000000000900467ffffffffffffffff16815b84811015614504578585828181106144d1576144d1615a94565b90506020020160208101906144e69190615812565b6144fa9067ffffffffffffffff1683615ac1565b91506001016144b7565b50600286015467ffffffffffffffff1680821180614534575083801561453457508067ffffffffffffffff168214155b15614593576040517ecf74880000000000000000000000000000000000000000000000000000000081527f746f74616c446966666963756c747900000000000000000000000000000000006004820152602481018390526044016102c9565b5095945050505050565b5f5f6145a98360a01c90565b905060088163ffffffff16901c8117196145c38460f81c90565b196145ce8560f01c90565b16169392505050565b81545f907c0100000000000000000000000000000000000000000000000000000000900463ffffffff1615614634575081547c0100000000000000000000000000000000000000000000000000000000900463ffffffff16611efe565b5f61463f8360801c90565b84546146719161ffff16907801000000000000000000000000000000000000000000000000900463ffffffff16615679565b90508063ffffffff164311612036575f949350505050565b5f805b60028301548110156146df57336001600160a01b03168360020182815481106146b7576146b7615a94565b5f918252602090912001546001600160a01b0316036146d7579050612036565b60010161468c565b506040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201523360448201526064016102c9565b5f6133f68460c0640fffffffff8563ffffffff16602088600681111561474f5761474f61570f565b901b17821b911b19919091161790565b5f7fffffff0fffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167d0ff00000000000000000000000000000000000000000000000000000000060e484901b1617612036565b5f60026147ba84613a75565b60068111156147cb576147cb61570f565b1415806147ea57506147dd8260d81c90565b60ff16600f60e485901c16105b156147f6575081611efe565b5f6148018360801c90565b61ffff1661480f8560c01c90565b6148199190615679565b90508063ffffffff1643116148315783915050611efe565b6133f65f611d4386600385614727565b5f600461484d84613a75565b600681111561485e5761485e61570f565b036148745761486d8360c01c90565b90506133f6565b600361487f84613a75565b60068111156148905761489061570f565b146148a057848461105685613a75565b6148aa8260901c90565b61ffff166148b88460c01c90565b6148c29190615679565b90508063ffffffff1643116133f6576040517f860bcf340000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff8086166024830152821660448201526064016102c9565b82610608576040517ecf748800000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016102c9565b5f8115801590614978575061497666038d7ea4c6800083615d61565b155b8015611efe575063ffffffff61499566038d7ea4c68000846157f4565b111592915050565b5f855f036149ac57505f614142565b6149b68387615760565b6149c08385615ac1565b856149cc8a8a8a615118565b6149df9068010000000000000000615760565b6149e99190615760565b6149f39190615760565b6149fd91906157f4565b979650505050505050565b5f3681614a1860e0850185615b05565b9092509050365f614a2d610100870187615b05565b9092509050828114614a4457505f95945050505050565b60405160c080880135919088823760c0812096508160208201525f5b85811015610b0857968152600587901b8681013560601b604083015284013560548201526074812096600101614a60565b60018101545f90610100900460ff90811614614aad575f612036565b61203683611ee6565b5f614ac18383615ba8565b90505f8367ffffffffffffffff811115614add57614add615e7b565b604051908082528060200260200182016040528015614b06578160200160208202803683370190505b5090505f805b6002880154811015614bc4578660ff16886004018281548110614b3157614b31615a94565b5f9182526020918290209181049091015460ff601f9092166101000a90041603614bbc57876002018181548110614b6a57614b6a615a94565b5f918252602090912001546001600160a01b03168383614b8981615777565b945081518110614b9b57614b9b615a94565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101614b0c565b506040517f2f23f8d90000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632f23f8d990614c32908d908d908d9088908a90600401615ea8565b5f604051808303815f87803b158015614c49575f5ffd5b505af1158015614c5b573d5f5f3e3d5ffd5b50505050613a697f00000000000000000000000000000000000000000000000000000000000000005f8786614c909190615ccc565b6113039088615bd7565b5f5f614ca68584614e18565b90505f5b600f60e488901c16811015614d6a5780614cc48860f81c90565b60ff16901c60011660ff165f0315614d62575f614ce460e0860186615b05565b83818110614cf457614cf4615a94565b9050602002016020810190614d099190615b69565b905063ffffffff8681161480614d405750614d4060c08601358285614d3460608a0160408b01615695565b63ffffffff168a615149565b15614d6057614d53815f6112c88a611ee6565b614d5d9085615cf6565b93505b505b600101614caa565b5050949350505050565b5f85858585614d866020870187615d74565b614d966040880160208901615695565b614da36040890189615dab565b604051614db1929190615e33565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e081019290925283013561010082015261012001612f87565b5f614e296060830160408401615695565b63ffffffff16614e398460e01c90565b60ff1610614e5657614e516060830160408401615695565b614e64565b614e608360e01c90565b60ff165b63ffffffff169392505050565b5f8083614e7e8487615760565b614e8891906157f4565b90505f818585614e99896001615ac1565b614ea39190615760565b614ead91906157f4565b614eb79190615846565b905080888888604051602001614f2a9392919092835260609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602083015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016603482015260380190565b604051602081830303815290604052805190602001205f1c614f4c9190615d61565b614f569083615ac1565b98975050505050505050565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602082015260248101839052604481018290525f90606401612f34565b5f611efe614fb78360a01c90565b614fc18460f81c90565b17615191565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085811b821660208401527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b16602484015283901b16602c8201525f90603001612f34565b80515f905b60018111156150f6575f5b6150516002836157f4565b8110156150e3576150be84615067836002615760565b8151811061507757615077615a94565b60200260200101518583600261508d9190615760565b615098906001615ac1565b815181106150a8576150a8615a94565b60200260200101515f9182526020526040902090565b8482815181106150d0576150d0615a94565b6020908102919091010152600101615046565b506150ef6002826157f4565b905061503b565b50815f8151811061510957615109615a94565b60200260200101519050919050565b5f806127106151278486615760565b61513191906157f4565b90508085106151405780612032565b50929392505050565b5f805b84811015615185578263ffffffff166151688888848989614e71565b63ffffffff160361517d576001915050612fa0565b60010161514c565b505f9695505050505050565b5f60ff82165b80156151bc57816151a781615d8d565b92506151b69050600182615846565b16615197565b50919050565b5080545f8255905f5260205f20908101906151dd91906151fe565b50565b5080545f8255601f0160209004905f5260205f20908101906151dd91905b5b80821115615212575f81556001016151ff565b5090565b63ffffffff811681146151dd575f5ffd5b803561227f81615216565b5f61012082840312156151bc575f5ffd5b5f5f5f5f60808587031215615256575f5ffd5b84359350602085013561526881615216565b9250604085013567ffffffffffffffff811115615283575f5ffd5b61528f87828801615232565b92505060608501356152a081615216565b939692955090935050565b5f602082840312156152bb575f5ffd5b5035919050565b5f6102a08284031280156152d4575f5ffd5b509092915050565b5f5f5f606084860312156152ee575f5ffd5b83359250602084013561530081615216565b929592945050506040919091013590565b5f5f5f60608486031215615323575f5ffd5b83359250602084013561533581615216565b9150604084013567ffffffffffffffff811115615350575f5ffd5b61535c86828701615232565b9150509250925092565b803560ff8116811461227f575f5ffd5b5f608082840312156151bc575f5ffd5b5f5f5f5f5f5f60c0878903121561539b575f5ffd5b8635955060208701356153ad81615216565b9450604087013567ffffffffffffffff8111156153c8575f5ffd5b6153d489828a01615232565b9450506153e360608801615366565b9250608087013567ffffffffffffffff8111156153fe575f5ffd5b61540a89828a01615376565b92505060a087013567ffffffffffffffff811115615426575f5ffd5b61543289828a01615376565b9150509295509295509295565b5f5f83601f84011261544f575f5ffd5b50813567ffffffffffffffff811115615466575f5ffd5b6020830191508360208260051b850101111561325f575f5ffd5b5f5f5f5f5f5f5f6080888a031215615496575f5ffd5b87359650602088013567ffffffffffffffff8111156154b3575f5ffd5b6154bf8a828b0161543f565b909750955050604088013567ffffffffffffffff8111156154de575f5ffd5b6154ea8a828b0161543f565b909550935050606088013567ffffffffffffffff811115615509575f5ffd5b6155158a828b0161543f565b989b979a50959850939692959293505050565b5f5f5f5f5f60a0868803121561553c575f5ffd5b85359450602086013561554e81615216565b9350604086013567ffffffffffffffff811115615569575f5ffd5b61557588828901615232565b93505061558460608701615366565b9150608086013567ffffffffffffffff81111561559f575f5ffd5b6155ab88828901615376565b9150509295509295909350565b8035801515811461227f575f5ffd5b5f5f5f5f5f5f60c087890312156155dc575f5ffd5b8635955060208701356155ee81615216565b94506155fc604088016155b8565b93506060870135925060808701357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081168114615637575f5ffd5b9598949750929591949360a090920135925050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff8181168382160190811115611efe57611efe61564c565b5f602082840312156156a5575f5ffd5b813561203681615216565b67ffffffffffffffff811681146151dd575f5ffd5b5f5f5f606084860312156156d7575f5ffd5b83516156e2816156b0565b60208501519093506156f3816156b0565b604085015190925061570481615216565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b82815260408101600583106157535761575361570f565b8260208301529392505050565b8082028115828204841417611efe57611efe61564c565b5f5f1982036157885761578861564c565b5060010190565b80356fffffffffffffffffffffffffffffffff8116811461227f575f5ffd5b5f602082840312156157be575f5ffd5b6120368261578f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82615802576158026157c7565b500490565b803561227f816156b0565b5f60208284031215615822575f5ffd5b8135612036816156b0565b5f6020828403121561583d575f5ffd5b61203682615366565b81810381811115611efe57611efe61564c565b803561ffff8116811461227f575f5ffd5b82815281356020808301919091528201356040808301919091526102c0820190615895908401615227565b63ffffffff81166060840152506158ae60608401615807565b67ffffffffffffffff81166080840152506158cb6080840161578f565b6fffffffffffffffffffffffffffffffff811660a0840152506158f060a0840161578f565b6fffffffffffffffffffffffffffffffff811660c08401525061591560c0840161578f565b6fffffffffffffffffffffffffffffffff811660e08401525061593a60e08401615366565b60ff8116610100840152506159526101008401615366565b60ff81166101208401525061596a6101208401615366565b60ff8116610140840152506159826101408401615366565b60ff81166101608401525061599a6101608401615859565b61ffff8116610180840152506159b36101808401615859565b61ffff81166101a0840152506159cc6101a08401615227565b63ffffffff81166101c0840152506159e76101c08401615807565b67ffffffffffffffff81166101e084015250615a066101e08401615859565b61ffff811661020084015250615a1f6102008401615859565b61ffff811661022084015250615a386102208401615366565b60ff811661024084015250615a506102408401615366565b60ff811661026084015250615a6861026084016155b8565b80151561028084015250615a7f6102808401615227565b63ffffffff81166102a0840152509392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80820180821115611efe57611efe61564c565b83815263ffffffff831660208201526060810160078310615af757615af761570f565b826040830152949350505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615b38575f5ffd5b83018035915067ffffffffffffffff821115615b52575f5ffd5b6020019150600581901b360382131561325f575f5ffd5b5f60208284031215615b79575f5ffd5b81356001600160a01b0381168114612036575f5ffd5b60ff8181168382160190811115611efe57611efe61564c565b5f67ffffffffffffffff831680615bc157615bc16157c7565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8281168282160390811115611efe57611efe61564c565b63ffffffff8281168282160390811115611efe57611efe61564c565b60ff8281168282160390811115611efe57611efe61564c565b63ffffffff8616815260606020820181905281018490525f8560808301825b87811015615c7c578235615c5e816156b0565b67ffffffffffffffff16825260209283019290910190600101615c4b565b5083810360408501528481526020019050845f5b85811015615cbe578135615ca381615216565b63ffffffff1683526020928301929190910190600101615c90565b509098975050505050505050565b67ffffffffffffffff8181168382160290811690818114615cef57615cef61564c565b5092915050565b67ffffffffffffffff8181168382160190811115611efe57611efe61564c565b5f60208284031215615d26575f5ffd5b61203682615859565b5f60208284031215615d3f575f5ffd5b815161203681615216565b5f60208284031215615d5a575f5ffd5b5051919050565b5f82615d6f57615d6f6157c7565b500690565b5f60208284031215615d84575f5ffd5b612036826155b8565b5f60ff821660ff8103615da257615da261564c565b60010192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615dde575f5ffd5b83018035915067ffffffffffffffff821115615df8575f5ffd5b60200191503681900382131561325f575f5ffd5b5f5f85851115615e1a575f5ffd5b83861115615e26575f5ffd5b5050820193919092039150565b818382375f9101908152919050565b5f60208284031215615e52575f5ffd5b8151612036816156b0565b5f63ffffffff821680615e7257615e7261564c565b5f190192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60a082016001600160a01b038816835267ffffffffffffffff8716602084015267ffffffffffffffff8616604084015260a0606084015280855180835260c0850191506020870192505f5b81811015615f1b5783516001600160a01b0316835260209384019390920191600101615ef4565b505067ffffffffffffffff851660808501529150614142905056fea164736f6c634300081e000a';
