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
  '0x610100604052348015610010575f5ffd5b5060405161973b38038061973b83398101604081905261002f91610124565b82828261ffff8116158061004857506127108161ffff16115b15610083576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0526040518390839083906100af90610100565b6001600160a01b03938416815292909116602083015261ffff166040820152606001604051809103905ff0801580156100ea573d5f5f3e3d5ffd5b506001600160a01b031660e05250610174915050565b61369c8061609f83390190565b6001600160a01b0381168114610121575f5ffd5b50565b5f5f5f60608486031215610136575f5ffd5b83516101418161010d565b60208501519093506101528161010d565b604085015190925061ffff81168114610169575f5ffd5b809150509250925092565b60805160a05160c05160e051615e8f6102105f395f81816102380152611d4301525f818161027a01528181612fda01526134fe01525f81816102a9015281816117fa015261487a01525f81816102f60152818161087a0152818161182401528181611ce201528181612215015281816123c901528181612e8e01528181613421015281816140690152818161499c0152614a360152615e8f5ff3fe608060405234801561000f575f5ffd5b50600436106101a1575f3560e01c806383de5efd116100f3578063c82c9c5a11610093578063ce59d5f01161006e578063ce59d5f0146103e0578063d32b016a146103f3578063e9fe072f1461038c578063fd006c5614610406575f5ffd5b8063c82c9c5a1461038c578063c82f99eb146103ba578063cb13e6ac146103cd575f5ffd5b8063b1eee827116100ce578063b1eee82714610359578063b288254114610379578063b8890b5d1461038c578063bbd89b9b1461039a575f5ffd5b806383de5efd14610318578063a711e2d914610338578063a9847dd81461034b575f5ffd5b80635f52f0fe1161015e57806361d027b31161013957806361d027b3146102a4578063738acbb1146102cb57806376df265d146102de5780637b103999146102f1575f5ffd5b80635f52f0fe146102205780636009e5d51461023357806361aacc8114610272575f5ffd5b80631e01abca146101a5578063291b06c2146101ba5780634457a4fa146101e05780634c5d8a0f146101f35780634d0733c5146101fa5780634d9827821461020d575b5f5ffd5b6101b86101b3366004614b9b565b610419565b005b6101cd6101c8366004614bd1565b61053b565b6040519081526020015b60405180910390f35b6101b86101ee366004614c30565b610564565b5f546101cd565b6101cd610208366004614cbe565b610573565b6101b861021b366004614cd0565b61091a565b6101b861022e366004614b9b565b610922565b61025a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101d7565b60405161ffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101d7565b61025a7f000000000000000000000000000000000000000000000000000000000000000081565b6101b86102d9366004614d05565b6109f9565b6101b86102ec366004614dfb565b610a09565b61025a7f000000000000000000000000000000000000000000000000000000000000000081565b61032b610326366004614bd1565b610c93565b6040516101d79190614f46565b6101b8610346366004615014565b610e88565b6101b86102d9366004615075565b61036c610367366004614bd1565b6110b8565b6040516101d79190615113565b6101b86103873660046151b4565b611122565b6101b861021b36600461520a565b6103ad6103a8366004614b9b565b611382565b6040516101d7919061544e565b6101b86103c8366004615507565b611466565b6101b86103db366004614cd0565b611474565b6101b86103ee366004614bd1565b611726565b6101b861040136600461556e565b6118e8565b6101b86104143660046155ec565b611ad0565b5f61042382611c51565b90506002815460ff16600481111561043d5761043d6150eb565b1461046e57805460405163579e0f1d60e01b815261046591849160ff90911690600401615641565b60405180910390fd5b8054600160481b900463ffffffff16156104b35780546040516319794cfd60e11b815260048101849052600160481b90910463ffffffff166024820152604401610465565b805460ff67ffffffffffffffff60a81b011981166004178255600160a81b90046001600160401b0316827fcdb24df83c7021207b861273a5af108e6c044de970a61ac9d1d897e0ee8ea90161050c633b9aca0084615669565b60405190815260200160405180910390a26003820154610536906001600160a01b03165f83611c9b565b505050565b5f82815260026020908152604080832063ffffffff851684529091529020600101545b92915050565b61056c611d3e565b5050505050565b5f61057d82611d7e565b5f5f815461058a90615680565b91829055505f818152600160208190526040909120805470ffffffff000000000000000000000000ff1916600160681b4363ffffffff16021790911781559091506105dd6102a084016102808501615698565b815463ffffffff91909116600160881b0263ffffffff60881b19909116178155633b9aca0061061260a08501608086016156c9565b6001600160801b031661062591906156f6565b81546001600160401b0391909116600160a81b0267ffffffffffffffff60a81b1990911617815561065683436125ac565b600182015561066b6080840160608501615728565b60028201805467ffffffffffffffff19166001600160401b03929092169190911790556106a06101e084016101c08501615728565b6002820180546001600160401b0392909216600160401b026fffffffffffffffff000000000000000019909216919091179055633b9aca006106e860a08501608086016156c9565b6001600160801b03166106fb91906156f6565b6002820180546001600160401b0392909216600160801b0267ffffffffffffffff60801b199092169190911790556107396060840160408501615698565b60028201805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790555f61077f6107746060860160408701615698565b63ffffffff1661275f565b9050610792610100850160e08601615743565b60ff168160ff16106107a457806107b5565b6107b5610100850160e08601615743565b60028301805460ff92909216600160e01b0260ff60e01b199092169190911790556003820180546001600160a01b031916331790555f6108016107f960014361575c565b408533612782565b6004840181905560208601356005850181905586356007860181905591925061082d91869146306127cb565b6006840155604051339085907f2201eef2f68b125f906b52a16eb7638cb16ce2c9c68e777e439010be019e042a906108689085908a90615780565b60405180910390a36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b324e80d336108b060a0890160808a016156c9565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160801b031660248201526044015f604051808303815f87803b1580156108fc575f5ffd5b505af115801561090e573d5f5f3e3d5ffd5b50505050505050919050565b610536611d3e565b5f61092c82611c51565b90506001815460ff166004811115610946576109466150eb565b1461096e57805460405163a64a9dab60e01b815261046591849160ff90911690600401615641565b60038101546001600160a01b0316331480159061099957508054600160881b900463ffffffff164311155b156109c057604051630fe1c2f160e41b815260048101839052336024820152604401610465565b805460ff1916600217815560405182907f18c29ec7e6197b64fb6dee7c55a9e0bcb39c816ae0d2f2c63636802c8c6ab9fd905f90a25050565b610a01611d3e565b505050505050565b5f610a1388611c51565b90506001815460ff166004811115610a2d57610a2d6150eb565b14610a5557805460405163a64a9dab60e01b8152610465918a9160ff90911690600401615641565b8054600180830154610100830463ffffffff9081169360e89290921c60ff169290921b91610a8d918391600160281b9091041661598d565b8263ffffffff161115610ad557825460405163e66d930960e01b8152600481018c905263ffffffff8085166024830152600160281b9092049091166044820152606401610465565b60028301545f90610af4908490600160c01b900463ffffffff166159a0565b63ffffffff1690505f828210610b0a5782610b0c565b815b9050801580610b1b5750898114155b80610b265750878114155b15610b535760405163ac4cd54d60e01b8152600481018d905263ffffffff85166024820152604401610465565b5f610b638d86868f8f8f8f612820565b9050610b73866001015460e81c90565b6002870154610b8c9190600160e01b900460ff166159bc565b60ff1687141580610bbb57506005860154610bb882610bb18763ffffffff8a166156f6565b8b8b6129ab565b14155b15610be85760405163ac4cd54d60e01b8152600481018e905263ffffffff86166024820152604401610465565b610bf282866159d5565b865463ffffffff919091166101000264ffffffff0019909116178655610c1c868d8d858714612a2f565b8660030160146101000a8154816001600160401b0302191690836001600160401b031602179055508c7f5a85ce8a88fd88b4f9ad193a18ed0ee22a70a10b1f7b9984d76d6199a67d8e9f868e8e8e8e604051610c7c9594939291906159f1565b60405180910390a250505050505050505050505050565b60408051610120810182525f8082526020820181905291810182905260608082018390526080820183905260a082019290925260c0810182905260e081018290526101008101919091525f83815260036020908152604080832063ffffffff80871685529083529281902081516101208101835281546001600160a01b0381168252600160a01b8104861682860152600160c01b8104861682850152600160e01b90049094166060850152600181015460ff80821660808701526101009091041660a0850152600281018054835181860281018601909452808452919360c08601939290830182828015610dae57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610d90575b5050505050815260200160038201805480602002602001604051908101604052809291908181526020018280548015610e0457602002820191905f5260205f20905b815481526020019060010190808311610df0575b5050505050815260200160048201805480602002602001604051908101604052809291908181526020018280548015610e7757602002820191905f5260205f20905f905b825461010083900a900460ff16815260206001928301818104948501949093039092029101808411610e485790505b505050505081525050905092915050565b5f85815260026020908152604080832063ffffffff881684529091529020546001610eb282612b06565b6006811115610ec357610ec36150eb565b14610eef578585610ed383612b06565b604051633b57a44560e21b815260040161046593929190615a90565b336001600160a01b03821614610f1e57858533604051630ae51bcf60e21b815260040161046593929190615ab0565b610f288160c01c90565b63ffffffff16431115610f71578585610f418360c01c90565b6040516395308d8b60e01b8152600481019390935263ffffffff9182166024840152166044820152606401610465565b63ffffffff82161580610f89575063ffffffff828116145b15610fbe576040516325bd957360e01b81526004810187905263ffffffff808716602483015283166044820152606401610465565b5f610fca4360016159d5565b9050610fe2858585610fdc8660a01c90565b85612b20565b5f88815260026020818152604080842063ffffffff808d168652925283206001019390935561104c928a928a9261102a9290918791611023918a91612b5716565b9190612b77565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b3363ffffffff8716887fef47c6cf8004464ad4ed5779612f9b8f679a2857e45c3e9de2c8bb303dcd4d606110808660e81c90565b6040805160ff9092168252602082018b9052810189905263ffffffff881660608201526080015b60405180910390a450505050505050565b60408051610100810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e083018290528582526002815283822063ffffffff861683529052919091205461111b90612baf565b9392505050565b5f83815260016020818152604083209182015491929061116e90879061114a90880188615698565b5f91825260026020908152604080842063ffffffff93909316845291905290205490565b905061117c86848784612c81565b438463ffffffff1611156111b15760405163d32a9f7760e01b815263ffffffff85166004820152436024820152604401610465565b60086111c363ffffffff86164361575c565b11156111f057604051630a3bcfe360e21b815263ffffffff85166004820152436024820152604401610465565b611207868484886112018660e81c90565b89612e89565b60028301545f90600160401b90046001600160401b031661122e6040880160208901615728565b6112389190615ad5565b6001600160401b031661124b8460601c90565b61125b9063ffffffff164361598d565b611265919061598d565b8454909150600160481b900463ffffffff1684600961128383615b02565b91906101000a81548163ffffffff021916908363ffffffff160217905550506112c5600182611023886112bf33886130a690919063ffffffff16565b90612b57565b91506112fb876112d86020890189615698565b845f92835260026020908152604080852063ffffffff9094168552929052912055565b336113096020880188615698565b63ffffffff16887f80089b52a3cd08ec35ee771c7e38566d863aa122b301b7c691df09f8a01148c161133b8660e81c90565b8961134c60408d0160208e01615728565b6040805160ff909416845263ffffffff92831660208501526001600160401b0390911690830152861660608201526080016110a7565b61138a614a98565b5f82815260016020908152604090912060038101546001600160a01b031683528054909183019060ff1660048111156113c5576113c56150eb565b908160048111156113d8576113d86150eb565b905250805463ffffffff610100820481166040850152600160281b820481166060850152600160481b820481166080850152600160681b82041660a0840152600482015460c0840152600682015460e084015261144b90633b9aca00906001600160401b03600160a81b90910416615669565b61010083015261145a816130c2565b61012083015250919050565b61146e611d3e565b50505050565b5f838152600160208181526040808420909201546002825282842063ffffffff8716855290915291205460036114a982612b06565b60068111156114ba576114ba6150eb565b036114e757604051633353521160e11b81526004810186905263ffffffff85166024820152604401610465565b60026114f282612b06565b6006811115611503576115036150eb565b14611513578484610ed383612b06565b806001600160a01b0316330361154b576040516332344b0b60e11b81526004810186905263ffffffff85166024820152604401610465565b611569858561155a8460c01c90565b6115648660801c90565b6132a5565b5f61158f6115778360c01c90565b63ffffffff1640878761158a8660e81c90565b61333d565b90505f5f61159d833361339c565b91509150806115ac8560a01c90565b1663ffffffff165f146115d85787873360405163165158b360e01b815260040161046593929190615ab0565b6115f933866115e78860d01c90565b60ff166115f48860c01c90565b6133fa565b821061161e57878733604051630d69092560e11b815260040161046593929190615ab0565b600f60e485901c1661163b611634826001615b26565b869061355c565b94506116478660d01c90565b60ff16611655826001615b26565b60ff1614611678576116738261166b8760a01c90565b879117612b57565b611688565b611688600343611023885f612b57565b5f8a815260026020908152604080832063ffffffff8d16845290915290208181556001810154919650906116be9086338b613576565b60018201553363ffffffff8a168b7fed17ad0465655dcc4dd898942f6540f6173868785d90e0a8d7cbd3313f89d43e6116f78a60e81c90565b6040805160ff9283168152918816602083015281018d905260600160405180910390a450505050505050505050565b5f82815260026020908152604080832063ffffffff85168452909152902054600161175082612b06565b6006811115611761576117616150eb565b14611771578282610ed383612b06565b61177b8160c01c90565b63ffffffff1643116117c35782826117938360c01c90565b60405163cb0d9a4360e01b8152600481019390935263ffffffff9182166024840152166044820152606401610465565b5f838152600160208190526040822001546117dd906135ab565b90506117f584848466195e1c1a5c995960ca1b6135c3565b61146e7f00000000000000000000000000000000000000000000000000000000000000005f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd198686611856600282615ad5565b6040516001600160e01b031960e086901b1681526001600160a01b0390931660048401526001600160401b03918216602484015216604482015266195e1c1a5c995960ca1b60648201526084016020604051808303815f875af11580156118bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118e39190615b3f565b611c9b565b5f848152600160208181526040808420909201546002825282842063ffffffff8816855290915291205461191c81836136b0565b9050600361192982612b06565b600681111561193a5761193a6150eb565b1461194a578585610ed383612b06565b611955868686613743565b5f6119628787873361379b565b9050600160ff82161b806119768460f01c90565b1660ff165f1461199f5787873360405163db4210d560e01b815260040161046593929190615ab0565b6119ad88888589868a61382d565b6119ba88888689896138c6565b5f816119c68560f01c90565b179050611a02816119da6020890189615b5a565b6119ed576119e88660f81c90565b6119fa565b836119f88760f81c90565b175b869190613996565b9350611a196001600f60e487901c1681901b61575c565b8160ff1603611a3157611a2e84600443612b77565b93505b5f89815260026020908152604080832063ffffffff8c16808552925290912085905533908a7fb33680eaddeab8e32fdd393726eeb22c3778f7c31ca27c31bc2f7364f32bd68260e888901c611a8960208c018c615b5a565b611a9960408d0160208e01615698565b611aa660408e018e615b73565b8e60600135604051611abd96959493929190615bb5565b60405180910390a4505050505050505050565b5f83815260016020908152604082209190611af390869061114a90870187615698565b9050611b0c85611b066020870187615698565b85613743565b611b2d8585846005015485600201601c9054906101000a900460ff166139b8565b6001820154611b4b86611b436020880188615698565b848488613a6e565b611b6886611b5c6020880188615698565b61102a85600643612b77565b5f86815260026020908152604082209190611b8590880188615698565b63ffffffff16815260208101919091526040015f90812060010155611bad8684848888613b95565b611bbb868483858989613d09565b8254600160481b900463ffffffff16836009611bd683615c0c565b82546101009290920a63ffffffff81810219909316918316021790915560028501548554600160c01b909104821692508591600591611c1d91600160281b90910416615b02565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff1603610a0157610a01868486356140f6565b5f81815260016020526040812090815460ff166004811115611c7557611c756150eb565b03611c965760405163f100495560e01b815260048101839052602401610465565b919050565b6001600160401b03828217161561053657604051635d8f2fab60e11b81526001600160a01b0384811660048301526001600160401b038085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015611d23575f5ffd5b505af1158015611d35573d5f5f3e3d5ffd5b50505050505050565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af4611d7a573d5f823e3d81fd5b5050565b611dc4611d916060830160408401615698565b63ffffffff1615156b1cdd5895185cdad0dbdd5b9d60a21b611db96060850160408601615698565b63ffffffff166141a6565b611e29611dd76060830160408401615698565b63ffffffff16611ded6080840160608501615728565b6001600160401b031610156e746f74616c446966666963756c747960881b611e1b6080850160608601615728565b6001600160401b03166141a6565b611e6d6006611e3f610100840160e08501615743565b60ff1611156b1dda5b991bddd2195a59da1d60a21b611e65610100850160e08601615743565b60ff166141a6565b611ecb611e8261012083016101008401615743565b60ff1615801590611ea857506007611ea261012084016101008501615743565b60ff1611155b6c636f6d6d697474656553697a6560981b611e6561012085016101008601615743565b611f54611ee061012083016101008401615743565b60ff16611ef561014084016101208501615743565b611f039060ff166002615669565b118015611f385750611f1d61012083016101008401615743565b60ff16611f3261014084016101208501615743565b60ff1611155b6571756f72756d60d01b611e6561014085016101208601615743565b611f8b611f6961016083016101408401615743565b60ff1615156673616d706c657360c81b611e6561016085016101408601615743565b611fd8612710611fa361018084016101608501615c2a565b61ffff1611156f656e646f72736572536861726542707360801b611fcf61018085016101608601615c2a565b61ffff166141a6565b61203c611fed6101a083016101808401615c2a565b61ffff1615801590612016575061271061200f6101a084016101808501615c2a565b61ffff1611155b6f736c6f74526174655065726d696c6c6560801b611fcf6101a085016101808601615c2a565b6120a36120516101c083016101a08401615698565b63ffffffff1615801590612080575063400000006120776101c084016101a08501615698565b63ffffffff1611155b6c636f6d70757465426c6f636b7360981b611db96101c085016101a08601615698565b61212f6120b86101e083016101c08401615728565b6001600160401b031615801590612107575063400000006120e16101e084016101c08501615728565b6120f16080850160608601615728565b6120fb9190615ad5565b6001600160401b031611155b71646966666963756c7479506572426c6f636b60701b611e1b6101e085016101c08601615728565b61218e61214461020083016101e08401615c2a565b61ffff161580159061216c575060fa61216561020084016101e08501615c2a565b61ffff1611155b6b636f6d6d6974426c6f636b7360a01b611fcf61020085016101e08601615c2a565b5f6121a161024083016102208401615743565b60ff166121b661022084016102008501615c2a565b61ffff166121cc61020085016101e08601615c2a565b61ffff166121da919061598d565b6121e5906004615669565b6121ef919061598d565b90506122bd61220661022084016102008501615c2a565b61ffff161580159061229b57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316627b95736040518163ffffffff1660e01b8152600401602060405180830381865afa15801561226e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122929190615c43565b63ffffffff1682105b6b72657665616c426c6f636b7360a01b611fcf61022086016102008701615c2a565b6122f76122d261026084016102408501615743565b60ff1615156972616d70426c6f636b7360b01b611e6561026086016102408701615743565b61235a4361230d6102a085016102808601615698565b63ffffffff1611801561233b575063800000006123326102a085016102808601615698565b63ffffffff1611155b68195e1c1a5c995cd05d60ba1b611db96102a086016102808701615698565b6123aa61237e61237060c0850160a086016156c9565b6001600160801b03166141cd565b691ddbdc9ad95c909bdb9960b21b61239c60c0860160a087016156c9565b6001600160801b03166141a6565b61247f6123c061237060e0850160c086016156c9565b801561246357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ec5ffac26040518163ffffffff1660e01b8152600401602060405180830381865afa158015612423573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124479190615c5e565b61245760e0850160c086016156c9565b6001600160801b031611155b671cd9585d109bdb9960c21b61239c60e0860160c087016156c9565b6124fe633b9aca0061249760a08501608086016156c9565b6001600160801b03166124aa9190615c75565b1580156124e557506001600160401b03633b9aca006124cf60a08601608087016156c9565b6001600160801b03166124e291906156f6565b11155b64707269636560d81b61239c60a08601608087016156c9565b5f633b9aca0061251661012085016101008601615743565b6125249060ff16600161598d565b6125346060860160408701615698565b63ffffffff166125449190615669565b61254e9190615669565b90508061256160a08501608086016156c9565b6001600160801b03161015610536578061258160a08501608086016156c9565b60405163b8b359b960e01b815260048101929092526001600160801b03166024820152604401610465565b5f80604066038d7ea4c680006125c860e0870160c088016156c9565b6001600160801b03166125db91906156f6565b901b602066038d7ea4c680006125f760c0880160a089016156c9565b6001600160801b031661260a91906156f6565b63ffffffff8616911b17179050606061262b6101c086016101a08701615698565b63ffffffff16901b17608061264861020086016101e08701615c2a565b61ffff16901b17609061266361022086016102008701615c2a565b61ffff16901b1760a061267e6101a086016101808701615c2a565b61ffff16901b1760b061269961018086016101608701615c2a565b61ffff16901b1760c06126b461024086016102208701615743565b60ff16901b1760c86126ce61026086016102408701615743565b60ff16901b1760d06126e861012086016101008701615743565b60ff16901b1760d861270261014086016101208701615743565b60ff16901b1760e061271c61016086016101408701615743565b60ff16901b1760e8612735610100860160e08701615743565b60ff16901b1761274d61028085016102608601615b5a565b1561111b57600160f01b179392505050565b5f5b818160ff166001901b1015611c96578061277a81615c88565b915050612761565b6040805160208101859052908101839052606082811b6001600160601b031916908201525f906074015b6040516020818303038152906040528051906020012090509392505050565b604080516020810187905290810185905260608101849052608081018390526001600160a01b03821660a08201525f9060c0015b60405160208183030381529060405280519060200120905095945050505050565b5f5f866001600160401b0381111561283a5761283a615c9d565b604051908082528060200260200182016040528015612863578160200160208202803683370190505b5090505f5b85811015612994575f61287b828b6159d5565b905087878381811061288f5761288f615cb1565b90506020020160208101906128a49190615728565b6001600160401b031615806128ea57508063ffffffff168686848181106128cd576128cd615cb1565b90506020020160208101906128e29190615698565b63ffffffff16115b156129175760405163ac4cd54d60e01b8152600481018c905263ffffffff82166024820152604401610465565b61296e8189898581811061292d5761292d615cb1565b90506020020160208101906129429190615728565b88888681811061295457612954615cb1565b90506020020160208101906129699190615698565b614210565b83838151811061298057612980615cb1565b602090810291909101015250600101612868565b5061299e8161424f565b9998505050505050505050565b835f5b82811015612a2657600185821c16156129f1576129ec8484838181106129d6576129d6615cb1565b90506020020135835f9182526020526040902090565b612a1c565b612a1c82858584818110612a0757612a07615cb1565b905060200201355f9182526020526040902090565b91506001016129ae565b50949350505050565b60038401545f90600160a01b90046001600160401b0316815b84811015612a9457858582818110612a6257612a62615cb1565b9050602002016020810190612a779190615728565b612a8a906001600160401b03168361598d565b9150600101612a48565b5060028601546001600160401b031680821180612ac25750838015612ac25750806001600160401b03168214155b15612afa576040516219ee9160e31b81526e746f74616c446966666963756c747960881b600482015260248101839052604401610465565b5090505b949350505050565b5f60e082901c600f16600681111561055e5761055e6150eb565b604080516020810187905290810185905263ffffffff80851660608301528084166080830152821660a08201525f9060c0016127ff565b5f63ffffffff60a01b19831663ffffffff60a01b60a084901b161761111b565b5f612afe8460c0640fffffffff8563ffffffff166020886006811115612b9f57612b9f6150eb565b901b17821b911b19919091161790565b60408051610100810182525f606082018190526080820181905260a080830182905260c080840183905260e08401929092526001600160a01b038516835263ffffffff9085901c811660208401529084901c1691810191909152612c1282612b06565b81606001906006811115612c2857612c286150eb565b90816006811115612c3b57612c3b6150eb565b905250600f60e483901c16608082015260e882901c60ff1660a0820152612c628260f01c90565b60ff1660c0820152612c748260f81c90565b60ff1660e0820152919050565b825460ff165f816004811115612c9957612c996150eb565b03612cba5760405163f100495560e01b815260048101869052602401610465565b6001816004811115612cce57612cce6150eb565b14612cf057848160405163a64a9dab60e01b8152600401610465929190615641565b8354600160881b900463ffffffff16431115612d3757835460405163168e02a160e01b815260048101879052600160881b90910463ffffffff166024820152604401610465565b8354610100900463ffffffff16612d516020850185615698565b63ffffffff1610612da15784612d6a6020850185615698565b855460405163053e7cb760e51b8152600481019390935263ffffffff91821660248401526101009004166044820152606401610465565b612dc28584866005015487600201601c9054906101000a900460ff166139b8565b612dd26060840160408501615698565b845463ffffffff918216600160281b9091049091161015612e525784612dfb6020850185615698565b8554600160281b900463ffffffff16612e1a6060870160408801615698565b604051632cf1ce2760e21b8152600481019490945263ffffffff92831660248501529082166044840152166064820152608401610465565b5f612e5c83612b06565b6006811115612e6d57612e6d6150eb565b1461056c5784612e806020850185615698565b610ed384612b06565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33612ec58a6135ab565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160401b031660248201526044016060604051808303815f875af1158015612f16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f3a9190615cc5565b925092509250612f478790565b63ffffffff168163ffffffff1610612f8057604051633e5cf2df60e11b815233600482015263ffffffff82166024820152604401610465565b60028801545f90612fa79063ffffffff600160c01b820416906001600160401b0316615ad5565b6001600160401b031690505f61301f612fc08a60a01c90565b61ffff16866001600160401b0316866001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061ffff168c60200160208101906130109190615728565b6001600160401b031687614331565b60048b01549091505f906130409061303a60208c018c615698565b8a6143ba565b90508161304e82338a6143f9565b10613098578b61306160208b018b615698565b6040516379f48b4160e11b8152600481019290925263ffffffff908116602483015233604483015288166064820152608401610465565b505050505050505050505050565b5f6001600160a01b031983166001600160a01b0383161761111b565b6130ca614af0565b60018201546007830154825260058301546020830152600283015463ffffffff600160c01b82041660408401526001600160401b03808216606085015261311f91633b9aca0091600160801b90910416615669565b6001600160801b03166080830152633b9aca0061313b826135ab565b6001600160401b031661314e9190615669565b6001600160801b031660a0830152633b9aca0061316a8261445e565b6001600160401b031661317d9190615669565b6001600160801b031660c08301526131958160e81c90565b60ff1660e08301526131a78160d01c90565b60ff166101008301526131ba8160d81c90565b60ff166101208301526131cd8160e01c90565b60ff166101408301526131e08160b01c90565b61ffff166101608301526131f48160a01c90565b61ffff166101808301526132088160601c90565b63ffffffff166101a08301526002830154600160401b90046001600160401b03166101c0830152608081901c61ffff166101e08301526132488160901c90565b61ffff1661020083015261325c8160c01c90565b60ff1661022083015261326f8160c81c90565b60ff166102408301526132848160f01c151590565b1515610260830152509054600160881b900463ffffffff1661028082015290565b8163ffffffff1643116132e257604051630ff2591560e31b81526004810185905263ffffffff808516602483015283166044820152606401610465565b6132f061ffff8216836159d5565b63ffffffff1643111561146e57838361330d61ffff8416856159d5565b604051632fc36d7760e21b8152600481019390935263ffffffff9182166024840152166044820152606401610465565b60408051602081018690529081018490526001600160e01b031960e084901b1660608201526001600160f81b031960f883901b1660648201525f906065015b604051602081830303815290604052805190602001209050949350505050565b5f5f5f84846040516020016133c892919091825260601b6001600160601b031916602082015260340190565b60408051601f19818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b60405163dd4bc10160e01b81526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa158015613466573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061348a9190615cc5565b9250925092508063ffffffff165f14806134b057508663ffffffff168163ffffffff1610155b156134e557604051633e5cf2df60e11b81526001600160a01b038916600482015263ffffffff82166024820152604401610465565b613550836001600160401b0316836001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061ffff168961352c8c60c81c90565b60ff16600161354163ffffffff8d164361575c565b61354b919061575c565b614476565b98975050505050505050565b5f600f60e41b19831660ff60e41b60e484901b161761111b565b6040805160208101869052908101849052606083811b6001600160601b03191690820152607481018290525f9060940161337c565b5f61055e620f424063ffffffff602085901c16615d04565b5f60ff6135d08460e81c90565b60ff16146135f2576135e28360e81c90565b6135ed906001615b26565b6135fc565b6135fc8360e81c90565b9050613613858560e884901b60ff60e81b1661102a565b5f8581526001602052604090208054600160481b900463ffffffff1690600961363b83615c0c565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae583856040516136a192919060ff929092168252602082015260400190565b60405180910390a35050505050565b5f60026136bc84612b06565b60068111156136cd576136cd6150eb565b1415806136ec57506136df8260d81c90565b60ff16600f60e485901c16105b156136f857508161055e565b5f6137038360801c90565b61ffff166137118560c01c90565b61371b91906159d5565b90508063ffffffff164311613733578391505061055e565b612afe5f6112bf86600385612b77565b5f83815260026020908152604080832063ffffffff8616845290915290206001015461376e826144b3565b146105365760405163c882de2160e01b81526004810184905263ffffffff83166024820152604401610465565b5f805b6137ab60c0850185615d26565b905081101561380d576001600160a01b0383166137cb60c0860186615d26565b838181106137db576137db615cb1565b90506020020160208101906137f09190615d6b565b6001600160a01b031603613805579050612afe565b60010161379e565b508484836040516327774e8360e11b815260040161046593929190615ab0565b5f61383b60c0850185615d26565b8460ff1681811061384e5761384e615cb1565b90506020020160208101906138639190615d6b565b905061387260e0850185615d26565b8460ff1681811061388557613885615cb1565b905060200201356138a2888861389b8960e81c90565b85876145a3565b14611d35578686826040516345239e3d60e01b815260040161046593929190615ab0565b5f6138d18484614647565b6138dc906010615669565b90505f6138ec6020840184615b5a565b61395e57816138fe6040850185615b73565b90501115801561395957506139196060850160408601615698565b63ffffffff1661392f6040850160208601615698565b63ffffffff161080613959575063ffffffff6139516040850160208601615698565b63ffffffff16145b613970565b8161396c6040850185615b73565b9050145b905080611d35578686336040516345239e3d60e01b815260040161046593929190615ab0565b5f6001600160f01b038416600883901b61ff001660ff85161760f01b17612afe565b5f6139e96139c96020860186615698565b6139d96040870160208801615728565b6129696060880160408901615698565b905060ff82166139fc6060860186615d26565b9050141580613a33575082613a3082613a186020880188615698565b63ffffffff16613a2b6060890189615d26565b6129ab565b14155b1561056c5784613a466020860186615698565b60405163ac4cd54d60e01b8152600481019290925263ffffffff166024820152604401610465565b613a7883836136b0565b92505f613a858360c01c90565b60ff16613a94878787876146a0565b613a9e91906159d5565b9050613aa984614760565b60ff1615613ad957604051633bae2ab760e01b81526004810187905263ffffffff86166024820152604401610465565b5f613ae38561479a565b9050613aef8460d81c90565b60ff168160ff161015613b4357868682613b098760d81c90565b604051630a993ed160e01b8152600481019490945263ffffffff909216602484015260ff9081166044840152166064820152608401610465565b8163ffffffff164311613b805760405163618ec41d60e01b81526004810188905263ffffffff808816602483015283166044820152606401610465565b613b8b8585856147b8565b5050505050505050565b60068401545f613c438288613bad6020880188615698565b88613bbe6080890160608a01615698565b613bce60408b0160208c01615728565b604080516020808201989098528082019690965263ffffffff94851660608701526001600160a01b03939093166080860152921660a08401526001600160401b0390911660c08301524260e0830152863561010080840191909152815180840390910181526101209092019052805191012090565b6006870181905590506001600160a01b038516613c636020860186615698565b875463ffffffff918216918a917fcc7c8750b69f6765f5ebd11263167b5d0f1f01c56b79b176b5752357fb165bfc91600160281b909104168686613cad60808b0160608c01615698565b613cbd60408d0160208e01615728565b6040805163ffffffff9687168152602081019590955284019290925290921660608201526001600160401b0391821660808201524290911660a0820152873560c082015260e0016110a7565b5f613d1a6040840160208501615728565b6002870154613d3c916001600160401b0390811691600160801b900416615669565b60028701549091505f90613d5b906001600160401b0316612710615669565b90505f81613d698860b01c90565b613d7590612710615d91565b613d839061ffff1685615669565b613d8d91906156f6565b90505f613d9a8860d01c90565b613da79060ff1684615669565b613db18960b01c90565b613dbf9061ffff1686615669565b613dc991906156f6565b90505f613dde613dd98960f81c90565b6148d8565b60ff166001600160401b03811115613df857613df8615c9d565b604051908082528060200260200182016040528015613e21578160200160208202803683370190505b5090505f805b600f60e48b901c16811015613ecb5780613e418b60f81c90565b60ff16901c60011660ff16600103613ec357613e6060c0890189615d26565b82818110613e7057613e70615cb1565b9050602002016020810190613e859190615d6b565b8383613e9081615680565b945081518110613ea257613ea2615cb1565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101613e27565b50613edf816001600160401b038516615669565b613ef2906001600160401b03861661598d565b8b548c90601590613f14908490600160a81b90046001600160401b0316615dab565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550613f3f8990565b6001600160a01b0316613f5560208a018a615698565b63ffffffff168d7f0596b7a0c6f0f8da788a4e4a74bbbc1451c443a45b5e20fedebd09ddbafe150f613f94633b9aca006001600160401b038a16615669565b60408051653bb7b935b2b960d11b815260208101929092520160405180910390a45f5b8181101561405e57828181518110613fd157613fd1615cb1565b60200260200101516001600160a01b0316895f016020810190613ff49190615698565b63ffffffff168e7f0596b7a0c6f0f8da788a4e4a74bbbc1451c443a45b5e20fedebd09ddbafe150f614033633b9aca006001600160401b038a16615669565b604080516732b73237b939b2b960c11b815260208101929092520160405180910390a4600101613fb7565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632f23f8d98a6140988d6135ab565b8786886040518663ffffffff1660e01b81526004016140bb959493929190615dca565b5f604051808303815f87803b1580156140d2575f5ffd5b505af11580156140e4573d5f5f3e3d5ffd5b50505050505050505050505050505050565b8154600360ff67ffffffffffffffff60a81b01198216178355600683015460028401546001600160401b03600160a81b90930483169286927f48d02212342c32b845dd50ec89a651d385296ee108fc2ad2c034ab7162f866919290911685614162633b9aca0087615669565b604080519485526001600160401b03909316602085015291830152606082015260800160405180910390a2600383015461146e906001600160a01b03165f83611c9b565b82610536576040516219ee9160e31b81526004810183905260248101829052604401610465565b5f81158015906141eb57506141e966038d7ea4c6800083615c75565b155b801561055e575063ffffffff61420866038d7ea4c68000846156f6565b111592915050565b6040516001600160e01b031960e085811b821660208401526001600160c01b031960c086901b16602484015283901b16602c8201525f906030016127ac565b80515f905b600181111561430f575f5b61426a6002836156f6565b8110156142fc576142d784614280836002615669565b8151811061429057614290615cb1565b6020026020010151858360026142a69190615669565b6142b190600161598d565b815181106142c1576142c1615cb1565b60200260200101515f9182526020526040902090565b8482815181106142e9576142e9615cb1565b602090810291909101015260010161425f565b506143086002826156f6565b9050614254565b50815f8151811061432257614322615cb1565b60200260200101519050919050565b5f845f0361434057505f6143b0565b8261434d866103e8615669565b6143579190615669565b614376836143666004876156f6565b614371876004615669565b614909565b61438188888861492c565b61438f8a600160401b615669565b6143999190615669565b6143a39190615669565b6143ad91906156f6565b90505b9695505050505050565b60408051602081018590526001600160e01b031960e085901b16918101919091526001600160f81b031960f883901b1660448201525f906045016127ac565b5f60c084848460405160200161443c9392919092835260609190911b6001600160601b031916602083015260e01b6001600160e01b031916603482015260380190565b60408051601f198184030181529190528051602090910120901c949350505050565b5f61055e620f424063ffffffff604085901c16615d04565b5f855f0361448557505f6143b0565b61448f8387615669565b614499838561598d565b856144a58a8a8a61492c565b61438f90600160401b615669565b5f806144c260c0840184615d26565b91508190506144d460e0850185615d26565b9050146144e357505f92915050565b614522833560208501356144fd6060870160408801615698565b61450d6080880160608901615698565b61451d60a0890160808a01615698565b612b20565b91505f5b8181101561459c576145928360a086013561454460c0880188615d26565b8581811061455457614554615cb1565b90506020020160208101906145699190615d6b565b61457660e0890189615d26565b8681811061458657614586615cb1565b90506020020135613576565b9250600101614526565b5050919050565b5f858585856145b56020870187615b5a565b6145c56040880160208901615698565b6145d26040890189615b73565b6040516145e0929190615e54565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e0810192909252830135610100820152610120016127ff565b5f6146586060830160408401615698565b63ffffffff166146688460e01c90565b60ff1610614685576146806060830160408401615698565b614693565b61468f8360e01c90565b60ff165b63ffffffff169392505050565b5f60046146ac84612b06565b60068111156146bd576146bd6150eb565b036146d3576146cc8360c01c90565b9050612afe565b60036146de84612b06565b60068111156146ef576146ef6150eb565b146146ff578484610ed385612b06565b6147098260901c90565b61ffff166147178460c01c90565b61472191906159d5565b90508063ffffffff164311612afe57604051632182f3cd60e21b81526004810186905263ffffffff808616602483015282166044820152606401610465565b5f5f61476c8360a01c90565b905060088163ffffffff16901c8117196147868460f81c90565b196147918560f01c90565b16169392505050565b5f61055e6147a88360a01c90565b6147b28460f81c90565b176148d8565b5f60036147c485612b06565b60068111156147d5576147d56150eb565b146147e157508261111b565b5f805b600f60e487901c1681101561487457806147fe8760f01c90565b60ff16901c60011660ff165f0361486c5761485f61481f60c0860186615d26565b8381811061482f5761482f615cb1565b90506020020160208101906148449190615d6b565b5f61484e8861445e565b6064651cda5b195b9d60d21b61495d565b6148699083615e63565b91505b6001016147e4565b506148a07f00000000000000000000000000000000000000000000000000000000000000005f83611c9b565b6148cf60046148af8660901c90565b61ffff166148bd8860c01c90565b6148c791906159d5565b879190612b77565b95945050505050565b5f60ff82165b801561490357816148ee81615c88565b92506148fd905060018261575c565b166148de565b50919050565b5f8284106149245781841161491e5783612afe565b81612afe565b509092915050565b5f8061271061493b8486615669565b61494591906156f6565b905080851061495457806148cf565b50929392505050565b60405163535ffd1960e01b81526001600160a01b0386811660048301526001600160401b03808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af11580156149e4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614a089190615b3f565b6040516313def00560e21b81526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015614a79575f5ffd5b505af1158015614a8b573d5f5f3e3d5ffd5b5050505095945050505050565b6040805161014081019091525f808252602082019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e082015261010001614aeb614af0565b905290565b604080516102a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081019190915290565b5f60208284031215614bab575f5ffd5b5035919050565b63ffffffff81168114614bc3575f5ffd5b50565b8035611c9681614bb2565b5f5f60408385031215614be2575f5ffd5b823591506020830135614bf481614bb2565b809150509250929050565b5f6101008284031215614903575f5ffd5b803560ff81168114611c96575f5ffd5b5f60808284031215614903575f5ffd5b5f5f5f5f5f60a08688031215614c44575f5ffd5b853594506020860135614c5681614bb2565b935060408601356001600160401b03811115614c70575f5ffd5b614c7c88828901614bff565b935050614c8b60608701614c10565b915060808601356001600160401b03811115614ca5575f5ffd5b614cb188828901614c20565b9150509295509295909350565b5f6102a0828403128015614924575f5ffd5b5f5f5f60608486031215614ce2575f5ffd5b833592506020840135614cf481614bb2565b929592945050506040919091013590565b5f5f5f5f5f5f60c08789031215614d1a575f5ffd5b863595506020870135614d2c81614bb2565b945060408701356001600160401b03811115614d46575f5ffd5b614d5289828a01614bff565b945050614d6160608801614c10565b925060808701356001600160401b03811115614d7b575f5ffd5b614d8789828a01614c20565b92505060a08701356001600160401b03811115614da2575f5ffd5b614dae89828a01614c20565b9150509295509295509295565b5f5f83601f840112614dcb575f5ffd5b5081356001600160401b03811115614de1575f5ffd5b6020830191508360208260051b85010111156133f3575f5ffd5b5f5f5f5f5f5f5f6080888a031215614e11575f5ffd5b8735965060208801356001600160401b03811115614e2d575f5ffd5b614e398a828b01614dbb565b90975095505060408801356001600160401b03811115614e57575f5ffd5b614e638a828b01614dbb565b90955093505060608801356001600160401b03811115614e81575f5ffd5b614e8d8a828b01614dbb565b989b979a50959850939692959293505050565b5f8151808452602084019350602083015f5b82811015614ed95781516001600160a01b0316865260209586019590910190600101614eb2565b5093949350505050565b5f8151808452602084019350602083015f5b82811015614ed9578151865260209586019590910190600101614ef5565b5f8151808452602084019350602083015f5b82811015614ed957815160ff16865260209586019590910190600101614f25565b60208152614f606020820183516001600160a01b03169052565b5f6020830151614f78604084018263ffffffff169052565b50604083015163ffffffff8116606084015250606083015163ffffffff8116608084015250608083015160ff811660a08401525060a083015160ff811660c08401525060c083015161012060e0840152614fd6610140840182614ea0565b905060e0840151601f1984830301610100850152614ff48282614ee3565b915050610100840151601f19848303016101208501526148cf8282614f13565b5f5f5f5f5f60a08688031215615028575f5ffd5b85359450602086013561503a81614bb2565b93506040860135925060608601359150608086013561505881614bb2565b809150509295509295909350565b80358015158114611c96575f5ffd5b5f5f5f5f5f5f60c0878903121561508a575f5ffd5b86359550602087013561509c81614bb2565b94506150aa60408801615066565b93506060870135925060808701356fffffffffffffffffffffffffffffffff19811681146150d6575f5ffd5b9598949750929591949360a090920135925050565b634e487b7160e01b5f52602160045260245ffd5b6007811061510f5761510f6150eb565b9052565b5f6101008201905060018060a01b03835116825263ffffffff602084015116602083015263ffffffff6040840151166040830152606083015161515960608401826150ff565b50608083015161516e608084018260ff169052565b5060a083015161518360a084018260ff169052565b5060c083015161519860c084018260ff169052565b5060e08301516151ad60e084018260ff169052565b5092915050565b5f5f5f606084860312156151c6575f5ffd5b8335925060208401356001600160401b038111156151e2575f5ffd5b6151ee86828701614c20565b92505060408401356151ff81614bb2565b809150509250925092565b5f5f5f6060848603121561521c575f5ffd5b83359250602084013561522e81614bb2565b915060408401356001600160401b03811115615248575f5ffd5b61525486828701614bff565b9150509250925092565b6005811061510f5761510f6150eb565b80518252602081015160208301526040810151615293604084018263ffffffff169052565b5060608101516152ae60608401826001600160401b03169052565b5060808101516152c960808401826001600160801b03169052565b5060a08101516152e460a08401826001600160801b03169052565b5060c08101516152ff60c08401826001600160801b03169052565b5060e081015161531460e084018260ff169052565b5061010081015161532b61010084018260ff169052565b5061012081015161534261012084018260ff169052565b5061014081015161535961014084018260ff169052565b5061016081015161537161016084018261ffff169052565b5061018081015161538961018084018261ffff169052565b506101a08101516153a36101a084018263ffffffff169052565b506101c08101516153c06101c08401826001600160401b03169052565b506101e08101516153d86101e084018261ffff169052565b506102008101516153f061020084018261ffff169052565b5061022081015161540761022084018260ff169052565b5061024081015161541e61024084018260ff169052565b5061026081015161543461026084018215159052565b5061028081015161053661028084018263ffffffff169052565b81516001600160a01b031681526103c081016020830151615472602084018261525e565b50604083015161548a604084018263ffffffff169052565b5060608301516154a2606084018263ffffffff169052565b5060808301516154ba608084018263ffffffff169052565b5060a08301516154d260a084018263ffffffff169052565b5060c083015160c083015260e083015160e08301526101008301516101008301526101208301516151ad61012084018261526e565b5f5f5f5f6080858703121561551a575f5ffd5b84359350602085013561552c81614bb2565b925060408501356001600160401b03811115615546575f5ffd5b61555287828801614bff565b925050606085013561556381614bb2565b939692955090935050565b5f5f5f5f60808587031215615581575f5ffd5b84359350602085013561559381614bb2565b925060408501356001600160401b038111156155ad575f5ffd5b6155b987828801614bff565b92505060608501356001600160401b038111156155d4575f5ffd5b6155e087828801614c20565b91505092959194509250565b5f5f5f606084860312156155fe575f5ffd5b8335925060208401356001600160401b0381111561561a575f5ffd5b61562686828701614c20565b92505060408401356001600160401b03811115615248575f5ffd5b8281526040810161111b602083018461525e565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761055e5761055e615655565b5f6001820161569157615691615655565b5060010190565b5f602082840312156156a8575f5ffd5b813561111b81614bb2565b80356001600160801b0381168114611c96575f5ffd5b5f602082840312156156d9575f5ffd5b61111b826156b3565b634e487b7160e01b5f52601260045260245ffd5b5f82615704576157046156e2565b500490565b6001600160401b0381168114614bc3575f5ffd5b8035611c9681615709565b5f60208284031215615738575f5ffd5b813561111b81615709565b5f60208284031215615753575f5ffd5b61111b82614c10565b8181038181111561055e5761055e615655565b803561ffff81168114611c96575f5ffd5b82815281356020808301919091528201356040808301919091526102c08201906157ab908401614bc6565b63ffffffff81166060840152506157c46060840161571d565b6001600160401b0381166080840152506157e0608084016156b3565b6001600160801b03811660a0840152506157fc60a084016156b3565b6001600160801b03811660c08401525061581860c084016156b3565b6001600160801b03811660e08401525061583460e08401614c10565b60ff81166101008401525061584c6101008401614c10565b60ff8116610120840152506158646101208401614c10565b60ff81166101408401525061587c6101408401614c10565b60ff811661016084015250615894610160840161576f565b61ffff8116610180840152506158ad610180840161576f565b61ffff81166101a0840152506158c66101a08401614bc6565b63ffffffff81166101c0840152506158e16101c0840161571d565b6001600160401b0381166101e0840152506158ff6101e0840161576f565b61ffff811661020084015250615918610200840161576f565b61ffff8116610220840152506159316102208401614c10565b60ff8116610240840152506159496102408401614c10565b60ff8116610260840152506159616102608401615066565b801515610280840152506159786102808401614bc6565b63ffffffff81166102a0840152509392505050565b8082018082111561055e5761055e615655565b63ffffffff828116828216039081111561055e5761055e615655565b60ff828116828216039081111561055e5761055e615655565b63ffffffff818116838216019081111561055e5761055e615655565b63ffffffff8616815260606020820181905281018490525f8560808301825b87811015615a40578235615a2381615709565b6001600160401b0316825260209283019290910190600101615a10565b5083810360408501528481526020019050845f5b85811015615a82578135615a6781614bb2565b63ffffffff1683526020928301929190910190600101615a54565b509098975050505050505050565b83815263ffffffff8316602082015260608101612afe60408301846150ff565b92835263ffffffff9190911660208301526001600160a01b0316604082015260600190565b5f6001600160401b03831680615aed57615aed6156e2565b806001600160401b0384160491505092915050565b5f63ffffffff821663ffffffff8103615b1d57615b1d615655565b60010192915050565b60ff818116838216019081111561055e5761055e615655565b5f60208284031215615b4f575f5ffd5b815161111b81615709565b5f60208284031215615b6a575f5ffd5b61111b82615066565b5f5f8335601e19843603018112615b88575f5ffd5b8301803591506001600160401b03821115615ba1575f5ffd5b6020019150368190038213156133f3575f5ffd5b60ff87168152851515602082015263ffffffff8516604082015260a060608201528260a0820152828460c08301375f60c084830101525f60c0601f19601f8601168301019050826080830152979650505050505050565b5f63ffffffff821680615c2157615c21615655565b5f190192915050565b5f60208284031215615c3a575f5ffd5b61111b8261576f565b5f60208284031215615c53575f5ffd5b815161111b81614bb2565b5f60208284031215615c6e575f5ffd5b5051919050565b5f82615c8357615c836156e2565b500690565b5f60ff821660ff8103615b1d57615b1d615655565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f5f60608486031215615cd7575f5ffd5b8351615ce281615709565b6020850151909350615cf381615709565b60408501519092506151ff81614bb2565b6001600160401b0381811683821602908116908181146151ad576151ad615655565b5f5f8335601e19843603018112615d3b575f5ffd5b8301803591506001600160401b03821115615d54575f5ffd5b6020019150600581901b36038213156133f3575f5ffd5b5f60208284031215615d7b575f5ffd5b81356001600160a01b038116811461111b575f5ffd5b61ffff828116828216039081111561055e5761055e615655565b6001600160401b03828116828216039081111561055e5761055e615655565b5f60a0820160018060a01b03881683526001600160401b03871660208401526001600160401b038616604084015260a0606084015280855180835260c0850191506020870192505f5b81811015615e3a5783516001600160a01b0316835260209384019390920191600101615e13565b50506001600160401b038516608085015291506143b09050565b818382375f9101908152919050565b6001600160401b03818116838216019081111561055e5761055e61565556fea164736f6c634300081e000a60e060405234801561000f575f5ffd5b5060405161369c38038061369c83398101604081905261002e916100bc565b82828261ffff8116158061004757506127108161ffff16115b15610082576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0525061010c915050565b6001600160a01b03811681146100b9575f5ffd5b50565b5f5f5f606084860312156100ce575f5ffd5b83516100d9816100a5565b60208501519093506100ea816100a5565b604085015190925061ffff81168114610101575f5ffd5b809150509250925092565b60805160a05160c05161352161017b5f395f61166e01525f818160cc015281816107cb015281816111860152818161210b0152612ba101525f818161012201528181610dad01528181611591015281816119e101528181611a7b01528181611b240152612b3201526135215ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063a9847dd811610063578063a9847dd814610144578063b8890b5d14610157578063c82c9c5a1461016a578063c82f99eb1461017d578063e9fe072f14610190575f5ffd5b80634457a4fa1461009f5780634d982782146100b457806361d027b3146100c7578063738acbb11461010a5780637b1039991461011d575b5f5ffd5b6100b26100ad366004612df1565b6101a3565b005b6100b26100c2366004612e7f565b61028d565b6100ee7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b6100b2610118366004612eb4565b61052b565b6100ee7f000000000000000000000000000000000000000000000000000000000000000081565b6100b2610152366004612f79565b61080d565b6100b2610165366004612fe6565b610a81565b6100b2610178366004612fe6565b610b5b565b6100b261018b36600461303a565b610ca1565b6100b261019e366004612fe6565b610e82565b5f5f6101b0878787610f97565b509150915060078460ff1611806101dd57508360ff166101cf83610ff1565b60ff16901c60011660ff165f145b1561021857604051632040364360e01b81526004810188905263ffffffff8716602482015260ff851660448201526064015b60405180910390fd5b61022687878488888861102b565b6102318282876110c4565b915061028487878461024660c08a018a6130a1565b8960ff16818110610259576102596130e6565b905060200201602081019061026e91906130fa565b61027e6040890160208a01613120565b896111e6565b50505050505050565b5f8381526001602081905260408220015490806102aa868661133a565b915091505f6102b8846113c7565b60028301549091508181036102ef57604051633353521160e11b81526004810189905263ffffffff8816602482015260440161020f565b336001600160a01b038516148061030f575082546001600160a01b031633145b1561033c576040516332344b0b60e11b81526004810189905263ffffffff8816602482015260440161020f565b8254600160c01b900463ffffffff1661035b89898360808a901c611403565b5f5b828110156103c457336001600160a01b0316856002018281548110610384576103846130e6565b5f918252602090912001546001600160a01b0316036103bc5789893360405163165158b360e01b815260040161020f9392919061313b565b60010161035d565b505f6103ea8263ffffffff16408b8b6103dd8a60e81c90565b60018a015460ff166114a1565b90505f6103f7823361150c565b5090506104063389878661156a565b811061042b578a8a33604051630d69092560e11b815260040161020f9392919061313b565b600286018054600180820183555f92835260208084209092018054336001600160a01b03199091161790556003890180548083018255908452828420018c90556004890180548083018255908452928290209183049091018054601f9093166101000a60ff021990921690915585906104a5908690613174565b036104c65785546001600160e01b0316600160e01b4363ffffffff16021786555b3363ffffffff8b168c7fb602de8756d82dafcbc3b0c89467048a4874c033608154eb7149383bb3d1dd356104fa8b60e81c90565b6040805160ff9283168152918a16602083015281018e90526060015b60405180910390a45050505050505050505050565b5f86815260026020908152604080832063ffffffff891684529091529020546003610555826116ce565b600681111561056657610566613187565b1415801561058e5750600461057a826116ce565b600681111561058b5761058b613187565b14155b156105ba57868661059e836116ce565b604051633b57a44560e21b815260040161020f9392919061319b565b6105c58787876116e8565b600f60e482901c1660ff8516106105f55786865f6040516327774e8360e11b815260040161020f9392919061313b565b5f61060360c08701876130a1565b8660ff16818110610616576106166130e6565b905060200201602081019061062b91906130fa565b5f898152600160208190526040909120015490915061064c8160f01c151590565b158061066f57508560ff166106618460f81c90565b60ff16901c60011660ff165f145b156106935788888360405163473e0d9560e11b815260040161020f9392919061313b565b6106a18989858a8a8a61102b565b5f6106b18a8a848b878b8b611745565b90506106db6106c08560f01c90565b600160ff8a161b196106d28760f81c90565b87929116611948565b935061072b8a8a6107096106f08b60086131d8565b60ff166001901b6107018960a01c90565b89911761196a565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b826001600160a01b03168963ffffffff168b7f95a19e656c5ed534c50aa448e5c389903599ff3cda61c55be7c3f36949233b906107688860e81c90565b6040805160ff909216825263ffffffff87166020830152339082015260600160405180910390a45f6107af845f61079e8661198a565b6103e86466616c736560d81b6119a2565b90506107c6335f6107c1600285613205565b611add565b6108007f00000000000000000000000000000000000000000000000000000000000000005f6107f6600285613205565b6107c19085613232565b5050505050505050505050565b5f5f610819888861133a565b915091505f61083c8260015f8c81526020019081526020015f2060010154611b77565b90508063ffffffff165f0361087957604051630efe198360e31b8152600481018a905263ffffffff891660248201525f604482015260640161020f565b81546001600160e01b0316600160e01b63ffffffff8316021782555f6108a08a8a85611bdf565b90508260040181815481106108b7576108b76130e6565b5f9182526020918290209181049091015460ff601f9092166101000a900416156108fa5789893360405163db4210d560e01b815260040161020f9392919061313b565b5f6109838b8b61090a8860e81c90565b60018801546040805160208082019690965263ffffffff949094168482015260ff9283166060850152911660808301523360a08301528c151560c083015260e082018c90526001600160801b03198b166101008301526101208083018b9052815180840390910181526101409092019052805191012090565b905083600301828154811061099a5761099a6130e6565b905f5260205f20015481146109c8578a8a336040516345239e3d60e01b815260040161020f9392919061313b565b886109d45760026109d7565b60015b8460040183815481106109ec576109ec6130e6565b905f5260205f2090602091828204019190066101000a81548160ff021916908360ff160217905550336001600160a01b03168a63ffffffff168c7ff60828cf71eee0e621c03fa35d5998c210ed2ce83bb15b5c897c2fb1eb18fb80610a518960e81c90565b6040805160ff90921682528e1515602083015281018d90526001600160801b03198c166060820152608001610516565b5f8381526001602081905260408220908101549091610aa1868686611c55565b8354909150600160881b900463ffffffff166001600160a01b0382163314610b0157610acd8360901c90565b61ffff16610adb8460801c90565b61ffff16610ae99190613174565b610af4906004613251565b610afe9082613174565b90505b804311610b30576040516367751e0760e01b81526004810188905263ffffffff8216602482015260440161020f565b610b48878784681858985b991bdb995960ba1b611de5565b61028482610b5585611ec9565b5f611add565b5f838152600160208190526040822001549080610b78868661133a565b91509150610b878686866116e8565b5f5f610b9588888588611ee1565b600185015491935091505f9060ff1615610bb857610bb38660d81c90565b610bc2565b610bc28660d01c90565b60ff16905080610bd28385613174565b1080610bdd57508183145b15610c2d575f89815260016020526040902054600160881b900463ffffffff16431115610c1657610c11898987898861213f565b610c22565b610c2289898787612184565b505050505050505050565b8763ffffffff16897ff6fd38ddfeed9cc0b3b5abfac76830b3b1b518589a090930c697e2b114aacadf610c608860e81c90565b6040805160ff909216825286881160208301520160405180910390a381831115610c9257610c11898987898888612288565b610c2289898789888c88612337565b5f5f5f610caf878787610f97565b9250925092505f610cc08360c01c90565b610ccd9060ff1683613268565b90508063ffffffff16431115610d0d57604051635614430560e11b81526004810189905263ffffffff80891660248301528216604482015260640161020f565b836001600160a01b03163303610d45576040516332344b0b60e11b81526004810189905263ffffffff8816602482015260440161020f565b610d556060870160408801613120565b63ffffffff168563ffffffff1610158015610d76575063ffffffff85811614155b15610dab576040516325bd957360e01b81526004810189905263ffffffff80891660248301528616604482015260640161020f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33610de48661198a565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160401b031660248201526044016060604051808303815f875af1158015610e35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e59919061329a565b505050610e678484886110c4565b9350610e78888886338960ff6111e6565b5050505050505050565b5f610e8e848484611c55565b90505f610e9c436001613268565b9050610eca5f80610ec381610ebd81610eb78960028a6123de565b9061196a565b90612416565b9190611948565b5f86815260026020908152604080832063ffffffff8916845290915290208190559150610f1d83356020850135610f076060870160408801613120565b610f176080880160608901613120565b85612430565b5f86815260026020908152604080832063ffffffff8916808552925290912060010191909155857f3938b5cb11914ca0911281915a06821f1a8972d3e83c14e4e27cf00477fc98fb610f6f8560e81c90565b6040805160ff909216825263ffffffff86166020830152015b60405180910390a35050505050565b5f838152600160208181526040808420909201546002825282842063ffffffff871685529091529082205491610fce8686866116e8565b610fd88383612467565b9250610fe6868685856124fa565b905093509350939050565b5f5f610ffd8360a01c90565b905060088163ffffffff16901c8117196110178460f81c90565b196110228560f01c90565b16169392505050565b5f61103960c08501856130a1565b8460ff1681811061104c5761104c6130e6565b905060200201602081019061106191906130fa565b905061107060e08501856130a1565b8460ff16818110611083576110836130e6565b905060200201356110a088886110998960e81c90565b85876125ba565b14610284578686826040516345239e3d60e01b815260040161020f9392919061313b565b5f60036110d0856116ce565b60068111156110e1576110e1613187565b146110ed5750826111df565b5f805b600f60e487901c16811015611180578061110a8760f01c90565b60ff16901c60011660ff165f036111785761116b61112b60c08601866130a1565b8381811061113b5761113b6130e6565b905060200201602081019061115091906130fa565b5f61115a8861198a565b6064651cda5b195b9d60d21b6119a2565b61117590836132de565b91505b6001016110f0565b506111ac7f00000000000000000000000000000000000000000000000000000000000000005f83611add565b6111db60046111bb8660901c90565b61ffff166111c98860c01c90565b6111d39190613268565b8791906123de565b9150505b9392505050565b6111f78686610709876005436123de565b5f86815260036020908152604080832063ffffffff89168452909152812081815560018101805461ffff19169055906112336002830182612d5b565b611240600383015f612d5b565b61124d600483015f612d79565b50505f86815260036020908152604080832063ffffffff808a16855292529091208054918416600160a01b026001600160c01b03199092166001600160a01b038616179190911781556112a1436001613268565b815463ffffffff60c01b1916600160c01b63ffffffff9283160217825560018201805461ff00191661010060ff8616021790556001600160a01b038516908716887ff934e773e4f41d227059a3a5e437ef232bde2188f7ab890491d310c0c1397c8560e889901c6040805160ff928316815263ffffffff8a1660208201529188169082015260600160405180910390a450505050505050565b5f82815260026020908152604080832063ffffffff85168452909152812054906005611365836116ce565b600681111561137657611376613187565b146113a3576040516388bff0db60e01b81526004810185905263ffffffff8416602482015260440161020f565b505f92835260036020908152604080852063ffffffff909416855292905291209091565b5f5f6113d38360d01c90565b6113e19060ff166002613251565b6113ec906001613174565b9050600f81106113fd57600f6111df565b92915050565b8163ffffffff16431161144057604051630ff2591560e31b81526004810185905263ffffffff80851660248301528316604482015260640161020f565b61144e61ffff821683613268565b63ffffffff1643111561149b57838361146b61ffff841685613268565b604051632fc36d7760e21b8152600481019390935263ffffffff918216602484015216604482015260640161020f565b50505050565b60408051602081018790529081018590526001600160e01b031960e085901b1660608201526001600160f81b031960f884811b8216606484015283901b1660658201525f906066015b6040516020818303038152906040528051906020012090505b95945050505050565b5f5f5f848460405160200161153892919091825260601b6001600160601b031916602082015260340190565b60408051601f19818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b60405163dd4bc10160e01b81526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa1580156115d6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115fa919061329a565b9250925092508063ffffffff165f148061162057508663ffffffff168163ffffffff1610155b1561165557604051633e5cf2df60e11b81526001600160a01b038916600482015263ffffffff8216602482015260440161020f565b6116c0836001600160401b0316836001600160401b03167f000000000000000000000000000000000000000000000000000000000000000061ffff168961169c8c60c81c90565b60ff1660016116b163ffffffff8d16436132fd565b6116bb91906132fd565b61265e565b93505050505b949350505050565b5f60e082901c600f1660068111156113fd576113fd613187565b5f83815260026020908152604080832063ffffffff86168452909152902060010154611713826126c9565b146117405760405163c882de2160e01b81526004810184905263ffffffff8316602482015260440161020f565b505050565b5f5f6117518787612804565b9050806117616020850185613310565b60ff16106117aa5788886117786020860186613310565b6040516325bd957360e01b8152600481019390935263ffffffff909116602483015260ff16604482015260640161020f565b6117df60a0870135866117c06020870187613310565b60ff16846117d460608c0160408d01613120565b63ffffffff1661285d565b6040805160e083901b6001600160e01b03191660208281019190915280870135602483015282870135604480840191909152835180840390910181526064909201909252805191012090925061184961183e6060890160408a01613120565b63ffffffff1661291e565b60ff1661185960608601866130a1565b9050141580611888575060208701356118858263ffffffff861661188060608901896130a1565b612946565b14155b156118b55760405163ac4cd54d60e01b8152600481018b905263ffffffff8a16602482015260440161020f565b5f6118c36020860186613310565b6118d19060ff166010613251565b9050604080860135906118e690880188613329565b83906118f3826010613174565b926119009392919061336b565b60405161190e929190613392565b60405180910390200361193a578a8a8860405163473e0d9560e11b815260040161020f9392919061313b565b505050979650505050505050565b5f6001600160f01b038416600883901b61ff001660ff85161760f01b176116c6565b5f63ffffffff60a01b19831663ffffffff60a01b60a084901b16176111df565b5f6113fd620f424063ffffffff604085901c166133a1565b60405163535ffd1960e01b81526001600160a01b0386811660048301526001600160401b03808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015611a29573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a4d91906133ca565b6040516313def00560e21b81526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015611abe575f5ffd5b505af1158015611ad0573d5f5f3e3d5ffd5b5050505095945050505050565b6001600160401b03828217161561174057604051635d8f2fab60e11b81526001600160a01b0384811660048301526001600160401b038085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015611b65575f5ffd5b505af1158015610284573d5f5f3e3d5ffd5b81545f90600160e01b900463ffffffff1615611ba257508154600160e01b900463ffffffff166113fd565b5f611bad8360801c90565b8454611bca9161ffff1690600160c01b900463ffffffff16613268565b90508063ffffffff1643116111df575f6116c6565b5f805b6002830154811015611c3557336001600160a01b0316836002018281548110611c0d57611c0d6130e6565b5f918252602090912001546001600160a01b031603611c2d5790506111df565b600101611be2565b508383336040516327774e8360e11b815260040161020f9392919061313b565b5f838152600160208181526040808420909201546002825282842063ffffffff8716855290915291205490611c8b8585856116e8565b611c958282612467565b91506002611ca2836116ce565b6006811115611cb357611cb3613187565b03611d21575f611cc38260801c90565b61ffff16611cd18460c01c90565b611cdb9190613268565b90508063ffffffff164311611d1a57604051630efe198360e31b81526004810187905263ffffffff80871660248301528216604482015260640161020f565b50506111df565b611d2d858584846124fa565b50611d3782610ff1565b60ff1615611d6757604051633bae2ab760e01b81526004810186905263ffffffff8516602482015260440161020f565b5f611d71836129ca565b9050611d7d8260d81c90565b60ff168160ff1610611dd057858582611d968560d81c90565b6040516316ada62560e11b8152600481019490945263ffffffff909216602484015260ff908116604484015216606482015260840161020f565b611ddb8383866110c4565b9695505050505050565b5f60ff611df28460e81c90565b60ff1614611e1457611e048360e81c90565b611e0f9060016131d8565b611e1e565b611e1e8360e81c90565b9050611e35858560e884901b60ff60e81b16610709565b5f85815260016020526040902080546901000000000000000000900463ffffffff16906009611e63836133e3565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae58385604051610f8892919060ff929092168252602082015260400190565b5f6113fd620f424063ffffffff602085901c166133a1565b5f5f5f611eee8585611b77565b90508063ffffffff165f03611f56578686611f098660801c90565b8754611f269161ffff1690600160c01b900463ffffffff16613268565b604051630efe198360e31b8152600481019390935263ffffffff918216602484015216604482015260640161020f565b60028501545f5b8181101561200957600160ff16876004018281548110611f7f57611f7f6130e6565b5f9182526020918290209181049091015460ff601f9092166101000a90041603611fb55784611fad81613401565b955050612001565b600260ff16876004018281548110611fcf57611fcf6130e6565b5f9182526020918290209181049091015460ff601f9092166101000a900416036120015783611ffd81613401565b9450505b600101611f5d565b50806120158486613174565b03612021575050612136565b5f61202c8660901c90565b61203a9061ffff1684613268565b90508063ffffffff16431161207957604051632182f3cd60e21b8152600481018a905263ffffffff808a1660248301528216604482015260640161020f565b5f805b8381101561210557886004018181548110612099576120996130e6565b5f9182526020808320908204015460ff601f9092166101000a90041690036120fd576120f08960020182815481106120d3576120d36130e6565b5f9182526020822001546001600160a01b03169061115a8b61198a565b6120fa90836132de565b91505b60010161207c565b506121317f00000000000000000000000000000000000000000000000000000000000000005f83611add565b505050505b94509492505050565b612157858585681d5b991958da59195960ba1b611de5565b61216483610b5584611ec9565b805461217d906001600160a01b0316610b5584846129e8565b5050505050565b60018101545f9060ff908116146121af576001808301546121aa9160ff909116906131d8565b6121b8565b600182015460ff165b90505f6121c6436001613268565b60018401805460ff191660ff851617905583546001600160c01b0316600160c01b63ffffffff8316026001600160e01b0316178455905061220a600284015f612d5b565b612217600384015f612d5b565b612224600484015f612d79565b8463ffffffff16867f71de65c0ef59e26b2f5fd6df4236a1bf429f3b7788fa53ab56df1db92206bc416122578760e81c90565b6040805160ff9283168152918716602083015263ffffffff86169082015260600160405180910390a3505050505050565b600182015460ff61010090910481169081146122bd576122ba600160ff83161b6122b28760a01c90565b87911761196a565b94505b6122ce8787610709886004436123de565b82545f90612307906001600160a01b03166122e987876129e8565b6122f28861198a565b6103e8681bdd995c9c9d5b195960ba1b6119a2565b9050610e78865f612319600285613205565b87600188612328600289613205565b6123329089613232565b612a0d565b61234b8787876477726f6e6760d81b611de5565b5f61235585611ec9565b90505f61236f8783846103e86477726f6e6760d81b6119a2565b90505f61237d600283613205565b865490915061239d9089908990600160a01b900463ffffffff1688612bd7565b6123a790836132de565b86549092506123d2906001600160a01b03166123c389896129e8565b8389600289612332848a613232565b50505050505050505050565b5f6116c68460c0640fffffffff8563ffffffff16602088600681111561240657612406613187565b901b17821b911b19919091161790565b5f600f60e41b19831660ff60e41b60e484901b16176111df565b604080516020810187905290810185905263ffffffff80851660608301528084166080830152821660a08201525f9060c0016114ea565b5f6002612473846116ce565b600681111561248457612484613187565b1415806124a357506124968260d81c90565b60ff16600f60e485901c16105b156124af5750816113fd565b5f6124ba8360801c90565b61ffff166124c88560c01c90565b6124d29190613268565b90508063ffffffff1643116124ea57839150506113fd565b6116c65f610eb7866003856123de565b5f6004612506846116ce565b600681111561251757612517613187565b0361252d576125268360c01c90565b90506116c6565b6003612538846116ce565b600681111561254957612549613187565b1461255957848461059e856116ce565b6125638260901c90565b61ffff166125718460c01c90565b61257b9190613268565b90508063ffffffff1643116116c657604051632182f3cd60e21b81526004810186905263ffffffff80861660248301528216604482015260640161020f565b5f858585856125cc6020870187613419565b6125dc6040880160208901613120565b6125e96040890189613329565b6040516125f7929190613392565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e0810192909252830135610100820152610120016114ea565b5f855f0361266d57505f611ddb565b6126778387613251565b6126818385613174565b8561268d8a8a8a612cb1565b6126a09068010000000000000000613251565b6126aa9190613251565b6126b49190613251565b6126be9190613432565b979650505050505050565b5f806126d860c08401846130a1565b91508190506126ea60e08501856130a1565b9050146126f957505f92915050565b612738833560208501356127136060870160408801613120565b6127236080880160608901613120565b61273360a0890160808a01613120565b612430565b91505f5b818110156127fd576127f38360a086013561275a60c08801886130a1565b8581811061276a5761276a6130e6565b905060200201602081019061277f91906130fa565b61278c60e08901896130a1565b8681811061279c5761279c6130e6565b905060200201356040805160208101869052908101849052606083811b6001600160601b03191690820152607481018290525f90609401604051602081830303815290604052805190602001209050949350505050565b925060010161273c565b5050919050565b5f6128156060830160408401613120565b63ffffffff166128258460e01c90565b60ff16106128425761283d6060830160408401613120565b612850565b61284c8360e01c90565b60ff165b63ffffffff169392505050565b5f808361286a8487613251565b6128749190613432565b90505f818585612885896001613174565b61288f9190613251565b6128999190613432565b6128a391906132fd565b9050808888886040516020016128e69392919092835260609190911b6001600160601b031916602083015260e01b6001600160e01b031916603482015260380190565b604051602081830303815290604052805190602001205f1c6129089190613445565b6129129083613174565b98975050505050505050565b5f5b818160ff166001901b1015612941578061293981613458565b915050612920565b919050565b835f5b828110156129c157600185821c161561298c57612987848483818110612971576129716130e6565b90506020020135835f9182526020526040902090565b6129b7565b6129b7828585848181106129a2576129a26130e6565b905060200201355f9182526020526040902090565b9150600101612949565b50949350505050565b5f6113fd6129d88360a01c90565b6129e28460f81c90565b17612ce2565b60018101545f90610100900460ff90811614612a04575f6111df565b6111df8361198a565b5f612a188383613205565b90505f836001600160401b03811115612a3357612a33613476565b604051908082528060200260200182016040528015612a5c578160200160208202803683370190505b5090505f805b6002880154811015612b1a578660ff16886004018281548110612a8757612a876130e6565b5f9182526020918290209181049091015460ff601f9092166101000a90041603612b1257876002018181548110612ac057612ac06130e6565b5f918252602090912001546001600160a01b03168383612adf81613401565b945081518110612af157612af16130e6565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612a62565b50604051632f23f8d960e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632f23f8d990612b6f908d908d908d9088908a9060040161348a565b5f604051808303815f87803b158015612b86575f5ffd5b505af1158015612b98573d5f5f3e3d5ffd5b505050506123d27f00000000000000000000000000000000000000000000000000000000000000005f8786612bcd91906133a1565b6107c19088613232565b5f5f612be38584612804565b90505f5b600f60e488901c16811015612ca75780612c018860f81c90565b60ff16901c60011660ff165f0315612c9f575f612c2160c08601866130a1565b83818110612c3157612c316130e6565b9050602002016020810190612c4691906130fa565b905063ffffffff8681161480612c7d5750612c7d60a08601358285612c7160608a0160408b01613120565b63ffffffff168a612d13565b15612c9d57612c90815f61079e8a61198a565b612c9a90856132de565b93505b505b600101612be7565b5050949350505050565b5f80612710612cc08486613251565b612cca9190613432565b9050808510612cd957806111db565b50929392505050565b5f60ff82165b8015612d0d5781612cf881613458565b9250612d0790506001826132fd565b16612ce8565b50919050565b5f805b84811015612d4f578263ffffffff16612d32888884898961285d565b63ffffffff1603612d47576001915050611503565b600101612d16565b505f9695505050505050565b5080545f8255905f5260205f2090810190612d769190612d97565b50565b5080545f8255601f0160209004905f5260205f2090810190612d7691905b5b80821115612dab575f8155600101612d98565b5090565b63ffffffff81168114612d76575f5ffd5b5f6101008284031215612d0d575f5ffd5b803560ff81168114612941575f5ffd5b5f60808284031215612d0d575f5ffd5b5f5f5f5f5f60a08688031215612e05575f5ffd5b853594506020860135612e1781612daf565b935060408601356001600160401b03811115612e31575f5ffd5b612e3d88828901612dc0565b935050612e4c60608701612dd1565b915060808601356001600160401b03811115612e66575f5ffd5b612e7288828901612de1565b9150509295509295909350565b5f5f5f60608486031215612e91575f5ffd5b833592506020840135612ea381612daf565b929592945050506040919091013590565b5f5f5f5f5f5f60c08789031215612ec9575f5ffd5b863595506020870135612edb81612daf565b945060408701356001600160401b03811115612ef5575f5ffd5b612f0189828a01612dc0565b945050612f1060608801612dd1565b925060808701356001600160401b03811115612f2a575f5ffd5b612f3689828a01612de1565b92505060a08701356001600160401b03811115612f51575f5ffd5b612f5d89828a01612de1565b9150509295509295509295565b80358015158114612941575f5ffd5b5f5f5f5f5f5f60c08789031215612f8e575f5ffd5b863595506020870135612fa081612daf565b9450612fae60408801612f6a565b93506060870135925060808701356001600160801b031981168114612fd1575f5ffd5b9598949750929591949360a090920135925050565b5f5f5f60608486031215612ff8575f5ffd5b83359250602084013561300a81612daf565b915060408401356001600160401b03811115613024575f5ffd5b61303086828701612dc0565b9150509250925092565b5f5f5f5f6080858703121561304d575f5ffd5b84359350602085013561305f81612daf565b925060408501356001600160401b03811115613079575f5ffd5b61308587828801612dc0565b925050606085013561309681612daf565b939692955090935050565b5f5f8335601e198436030181126130b6575f5ffd5b8301803591506001600160401b038211156130cf575f5ffd5b6020019150600581901b3603821315611563575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561310a575f5ffd5b81356001600160a01b03811681146111df575f5ffd5b5f60208284031215613130575f5ffd5b81356111df81612daf565b92835263ffffffff9190911660208301526001600160a01b0316604082015260600190565b634e487b7160e01b5f52601160045260245ffd5b808201808211156113fd576113fd613160565b634e487b7160e01b5f52602160045260245ffd5b83815263ffffffff8316602082015260608101600783106131ca57634e487b7160e01b5f52602160045260245ffd5b826040830152949350505050565b60ff81811683821601908111156113fd576113fd613160565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b0383168061321d5761321d6131f1565b806001600160401b0384160491505092915050565b6001600160401b0382811682821603908111156113fd576113fd613160565b80820281158282048414176113fd576113fd613160565b63ffffffff81811683821601908111156113fd576113fd613160565b80516001600160401b0381168114612941575f5ffd5b5f5f5f606084860312156132ac575f5ffd5b6132b584613284565b92506132c360208501613284565b915060408401516132d381612daf565b809150509250925092565b6001600160401b0381811683821601908111156113fd576113fd613160565b818103818111156113fd576113fd613160565b5f60208284031215613320575f5ffd5b6111df82612dd1565b5f5f8335601e1984360301811261333e575f5ffd5b8301803591506001600160401b03821115613357575f5ffd5b602001915036819003821315611563575f5ffd5b5f5f85851115613379575f5ffd5b83861115613385575f5ffd5b5050820193919092039150565b818382375f9101908152919050565b6001600160401b0381811683821602908116908181146133c3576133c3613160565b5092915050565b5f602082840312156133da575f5ffd5b6111df82613284565b5f63ffffffff8216806133f8576133f8613160565b5f190192915050565b5f6001820161341257613412613160565b5060010190565b5f60208284031215613429575f5ffd5b6111df82612f6a565b5f82613440576134406131f1565b500490565b5f82613453576134536131f1565b500690565b5f60ff821660ff810361346d5761346d613160565b60010192915050565b634e487b7160e01b5f52604160045260245ffd5b5f60a0820160018060a01b03881683526001600160401b03871660208401526001600160401b038616604084015260a0606084015280855180835260c0850191506020870192505f5b818110156134fa5783516001600160a01b03168352602093840193909201916001016134d3565b50506001600160401b03851660808501529150611ddb905056fea164736f6c634300081e000a';
