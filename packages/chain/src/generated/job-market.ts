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
        "internalType": "bytes32",
        "name": "drawSeed",
        "type": "bytes32"
      }
    ],
    "name": "JobMarket_DrawChanged",
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
      },
      {
        "internalType": "bytes32",
        "name": "drawSeed",
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
  '0x610100604052348015610010575f5ffd5b5060405161af4b38038061af4b83398101604081905261002f91610124565b82828261ffff8116158061004857506127108161ffff16115b15610083576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0526040518390839083906100af90610100565b6001600160a01b03938416815292909116602083015261ffff166040820152606001604051809103905ff0801580156100ea573d5f5f3e3d5ffd5b506001600160a01b031660e05250610174915050565b61612d80614e1e83390190565b6001600160a01b0381168114610121575f5ffd5b50565b5f5f5f60608486031215610136575f5ffd5b83516101418161010d565b60208501519093506101528161010d565b604085015190925061ffff81168114610169575f5ffd5b809150509250925092565b60805160a05160c05160e051614c236101fb5f395f818161023401526115aa01525f818161028901528181611d2f01526123f901525f81816102b80152818161120c015261361701525f81816103050152818161123601528181611b98015281816123010152818161267a01528181612ab601528181613b2f0152613be20152614c235ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c80637a18b212116100f3578063bbd89b9b11610093578063ce59d5f01161006e578063ce59d5f0146103ce578063d087833c146103e1578063e1a956bd146103f4578063e9c5325c14610407575f5ffd5b8063bbd89b9b1461039b578063bc3e5b92146103bb578063c4cbcdcf1461021c575f5ffd5b8063a81b475d116100ce578063a81b475d14610347578063a9847dd81461035a578063b1eee82714610368578063b288254114610388575f5ffd5b80637a18b212146102ed5780637b1039991461030057806383de5efd14610327575f5ffd5b80634ec11c181161015e57806361aacc811161013957806361aacc811461028157806361d027b3146102b35780636e03fa941461021c57806376df265d146102da575f5ffd5b80634ec11c181461022f5780635736bd4d1461026e5780635f52f0fe146101c9575f5ffd5b80634c5d8a0f1161018e5780634c5d8a0f146102025780634d0733c5146102095780634df03e251461021c575f5ffd5b8063102bf2e2146101b45780631e01abca146101c9578063291b06c2146101dc575b5f5ffd5b6101c76101c2366004613c66565b610415565b005b6101c76101d7366004613cce565b610423565b6101ef6101ea366004613ce5565b61042e565b6040519081526020015b60405180910390f35b5f546101ef565b6101ef610217366004613d13565b610457565b6101c761022a366004613d25565b610465565b6102567f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f9565b6101c761027c366004613d9a565b610472565b60405161ffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101f9565b6102567f000000000000000000000000000000000000000000000000000000000000000081565b6101c76102e8366004613e94565b610482565b6101c76102fb366004613f3c565b610493565b6102567f000000000000000000000000000000000000000000000000000000000000000081565b61033a610335366004613ce5565b6104a2565b6040516101f99190614072565b6101c7610355366004614140565b6106d6565b6101c761027c3660046141b9565b61037b610376366004613ce5565b61085d565b6040516101f9919061427f565b6101c7610396366004614321565b6108c7565b6103ae6103a9366004613cce565b610b89565b6040516101f99190614585565b6101c76103c936600461463e565b610d72565b6101c76103dc366004613ce5565b611109565b6101c76103ef366004613d25565b611329565b6101c7610402366004614678565b6113ba565b6101c76101c236600461463e565b61041d6115a5565b50505050565b61042b6115a5565b50565b5f82815260026020908152604080832063ffffffff851684529091529020600101545b92915050565b5f6104606115a5565b919050565b61046d6115a5565b505050565b61047a6115a5565b505050505050565b61048a6115a5565b50505050505050565b61049b6115a5565b5050505050565b60408051610120810182525f8082526020820181905291810182905260608082018390526080820183905260a082019290925260c0810182905260e081018290526101008101919091525f83815260036020908152604080832063ffffffff80871685529083529281902081516101208101835281546001600160a01b0381168252740100000000000000000000000000000000000000008104861682860152780100000000000000000000000000000000000000000000000081048616828501527c010000000000000000000000000000000000000000000000000000000090049094166060850152600181015460ff80821660808701526101009091041660a0850152600281018054835181860281018601909452808452919360c086019392908301828280156105fc57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116105de575b505050505081526020016003820180548060200260200160405190810160405280929190818152602001828054801561065257602002820191905f5260205f20905b81548152602001906001019080831161063e575b50505050508152602001600482018054806020026020016040519081016040528092919081815260200182805480156106c557602002820191905f5260205f20905f905b825461010083900a900460ff168152602060019283018181049485019490930390920291018084116106965790505b505050505081525050905092915050565b5f85815260026020908152604082209082906106f4908801886146f8565b63ffffffff16815260208101919091526040015f2080549091506107198787836115e7565b63ffffffff83161580610731575063ffffffff838116145b15610793578661074460208801886146f8565b6040517f25bd9573000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff9081166024830152841660448201526064015b60405180910390fd5b5f61079f436001614740565b90506107c78686866107b760408c0160208d01614771565b6107c18760a01c90565b8661172e565b60018401556107e36002826107dc855f611793565b91906117dc565b8355336107f360208901896146f8565b63ffffffff16897fef47c6cf8004464ad4ed5779612f9b8f679a2857e45c3e9de2c8bb303dcd4d606108258660e81c90565b6040805160ff9092168252602082018c905281018a905263ffffffff8916606082015260800160405180910390a45050505050505050565b60408051610100810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e083018290528582526002815283822063ffffffff86168352905291909120546108c09061181c565b9392505050565b5f8381526001602081815260408320918201549192906109139087906108ef908801886146f8565b5f91825260026020908152604080842063ffffffff93909316845291905290205490565b9050610921868487846118ee565b438463ffffffff16111561096f576040517fd32a9f7700000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015243602482015260440161078a565b600861098163ffffffff86164361478c565b11156109c7576040517f28ef3f8c00000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015243602482015260440161078a565b6109de868484886109d88660e81c90565b89611b93565b60028301545f9068010000000000000000900467ffffffffffffffff16610a0b6040880160208901614771565b610a1591906147cc565b67ffffffffffffffff16610a298460601c90565b610a399063ffffffff16436147fb565b610a4391906147fb565b84549091506901000000000000000000900463ffffffff16846009610a678361480e565b91906101000a81548163ffffffff021916908363ffffffff16021790555050610af487875f016020810190610a9c91906146f8565b33851777ffffffff000000000000000000000000000000000000000060a08a901b161764010000000063ffffffff86161760c01b175b5f92835260026020908152604080852063ffffffff9094168552929052912055565b33610b0260208801886146f8565b63ffffffff16887f80089b52a3cd08ec35ee771c7e38566d863aa122b301b7c691df09f8a01148c1610b348660e81c90565b89610b4560408d0160208e01614771565b6040805160ff909416845263ffffffff928316602085015267ffffffffffffffff90911690830152861660608201526080015b60405180910390a450505050505050565b6040805161014080820183525f80835260208084018281528486018390526060808601849052608080870185905260a080880186905260c080890187905260e0808a01889052610100808b018990528b516102a081018d528981528089018a9052808d018a9052958601899052938501889052918401879052830186905282018590528101849052610120808201859052948101849052610160810184905261018081018490526101a081018490526101c081018490526101e081018490526102008101849052610220810184905261024081018490526102608101849052610280810184905293850193909352858252600190529290922060038101546001600160a01b0316825280549192909160ff166004811115610cac57610cac61423e565b90816004811115610cbf57610cbf61423e565b905250805463ffffffff6101008204811660408501526501000000000082048116606085015269010000000000000000008204811660808501526d010000000000000000000000000082041660a0840152600482015460c0840152600682015460e0840152610d5790633b9aca009067ffffffffffffffff750100000000000000000000000000000000000000000090910416614832565b610100830152610d6681611e15565b61012083015250919050565b5f848152600160208181526040808420909201546002825282842063ffffffff88168552909152912080546003610da8826120d8565b6006811115610db957610db961423e565b03610dff576040517f66a6a4220000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260440161078a565b6002610e0a826120d8565b6006811115610e1b57610e1b61423e565b14610e60578686610e2b836120d8565b6040517fed5e911400000000000000000000000000000000000000000000000000000000815260040161078a93929190614849565b806001600160a01b03163303610eb1576040517f646896160000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260440161078a565b610ecf8787610ec08460c01c90565b610eca8760801c90565b6120f2565b610ef4610edc8260c01c90565b63ffffffff16408888610eef8560e81c90565b6121bc565b8414610f42576040517f8bfbf86a0000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201526044810185905260640161078a565b5f5f610f4e863361224b565b9150915080610f5d8460a01c90565b1663ffffffff165f14610fb1576040517f165158b3000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff8916602482015233604482015260640161078a565b610fd23386610fc08860d01c90565b60ff16610fcd8760c01c90565b6122c1565b821061101f576040517f1ad2124a000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff8916602482015233604482015260640161078a565b600f60e484901c1661103c611035826001614869565b8590612457565b93506110488660d01c90565b60ff16611056826001614869565b60ff1614611079576110748261106c8660a01c90565b869117611793565b611089565b6110896003436107dc875f611793565b80865560018601549094506110a09088338b6124a6565b60018601553363ffffffff8a168b7fed17ad0465655dcc4dd898942f6540f6173868785d90e0a8d7cbd3313f89d43e6110d98860e81c90565b6040805160ff9283168152918716602083015281018d90526060015b60405180910390a450505050505050505050565b5f82815260026020908152604080832063ffffffff851684529091529020546001611133826120d8565b60068111156111445761114461423e565b14611154578282610e2b836120d8565b61115e8160c01c90565b63ffffffff1643116111bf5782826111768360c01c90565b6040517fcb0d9a43000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b5f838152600160208190526040822001546111d9906124f3565b90506112078484847f657870697265640000000000000000000000000000000000000000000000000061250b565b61041d7f00000000000000000000000000000000000000000000000000000000000000005f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663535ffd1986866112686002826147cc565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909316600484015267ffffffffffffffff91821660248401521660448201527f657870697265640000000000000000000000000000000000000000000000000060648201526084016020604051808303815f875af1158015611300573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113249190614882565b612618565b5f8381526001602090815260408083206002835281842063ffffffff87168552909252909120805461135d868684876126cd565b600183015461136f8787848489612721565b915061137d826006436117dc565b83555f6001840155611392878584898961288a565b5f6113a188888785878b6129ea565b90506113b08886838935612b42565b5050505050505050565b5f848152600160208181526040808420909201546002825282842063ffffffff88168552909152912080546113ef8184612d45565b905060036113fc826120d8565b600681111561140d5761140d61423e565b1461141d578686610e2b836120d8565b611429878784886126cd565b5f61143688888833612dde565b9050600160ff82161b8061144a8460f01c90565b1660ff165f1461149b576040517fdb4210d5000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff8916602482015233604482015260640161078a565b6114a98989858a868b612e9f565b6114b68989878a8a612f6e565b5f816114c28560f01c90565b1790506114fe816114d660208a018a61489d565b6114e9576114e48660f81c90565b6114f6565b836114f48760f81c90565b175b869190613066565b93506115156001600f60e487901c1681901b61478c565b8160ff160361152d5761152a846004436117dc565b93505b8385553363ffffffff8a168b7fb33680eaddeab8e32fdd393726eeb22c3778f7c31ca27c31bc2f7364f32bd6826115648860e81c90565b61157160208d018d61489d565b61158160408e0160208f016146f8565b61158e60408f018f6148b6565b8f606001356040516110f596959493929190614917565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e806115e2573d82fd5b503d81f35b5f6115f560208401846146f8565b90506001611602836120d8565b60068111156116135761161361423e565b14611623578381610e2b846120d8565b336001600160a01b0383161461167a576040517f2b946f3c0000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8216602482015233604482015260640161078a565b6116848260c01c90565b63ffffffff164311156116e657838161169d8460c01c90565b6040517f95308d8b000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b5f8481526001602052604090206005810154600282015461049b9187918791907c0100000000000000000000000000000000000000000000000000000000900460ff1661309f565b604080516020810188905290810186905263ffffffff808616606083015267ffffffffffffffff8516608083015280841660a0830152821660c08201525f9060e0016040516020818303038152906040528051906020012090505b9695505050505050565b5f7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff831677ffffffff000000000000000000000000000000000000000060a084901b16176108c0565b5f6118148460c0640fffffffff8563ffffffff1660208860068111156118045761180461423e565b901b17821b911b19919091161790565b949350505050565b60408051610100810182525f606082018190526080820181905260a080830182905260c080840183905260e08401929092526001600160a01b038516835263ffffffff9085901c811660208401529084901c169181019190915261187f826120d8565b816060019060068111156118955761189561423e565b908160068111156118a8576118a861423e565b905250600f60e483901c16608082015260e882901c60ff1660a08201526118cf8260f01c90565b60ff1660c08201526118e18260f81c90565b60ff1660e0820152919050565b825460ff165f8160048111156119065761190661423e565b03611940576040517ff10049550000000000000000000000000000000000000000000000000000000081526004810186905260240161078a565b60018160048111156119545761195461423e565b1461198f5784816040517fa64a9dab00000000000000000000000000000000000000000000000000000000815260040161078a92919061496e565b835471010000000000000000000000000000000000900463ffffffff16431115611a0b5783546040517f168e02a1000000000000000000000000000000000000000000000000000000008152600481018790527101000000000000000000000000000000000090910463ffffffff16602482015260440161078a565b8354610100900463ffffffff16611a2560208501856146f8565b63ffffffff1610611a8e5784611a3e60208501856146f8565b85546040517fa7cf96e0000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff9182166024840152610100900416604482015260640161078a565b611aaf8584866005015487600201601c9054906101000a900460ff1661309f565b611abf60608401604085016146f8565b845463ffffffff918216650100000000009091049091161015611b5c5784611aea60208501856146f8565b855465010000000000900463ffffffff16611b0b60608701604088016146f8565b6040517fb3c7389c000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff9283166024850152908216604484015216606482015260840161078a565b5f611b66836120d8565b6006811115611b7757611b7761423e565b1461049b5784611b8a60208501856146f8565b610e2b846120d8565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e33611bcf8a6124f3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015611c39573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c5d9190614982565b925092509250611c6a8790565b63ffffffff168163ffffffff1610611cbc576040517f7cb9e5be00000000000000000000000000000000000000000000000000000000815233600482015263ffffffff8216602482015260440161078a565b60028801545f90611cf99063ffffffff78010000000000000000000000000000000000000000000000008204169067ffffffffffffffff166147cc565b67ffffffffffffffff1690505f611d75611d138a60a01c90565b61ffff168667ffffffffffffffff168667ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff168c6020016020810190611d659190614771565b67ffffffffffffffff1687613173565b60048b01549091505f90611d9690611d9060208c018c6146f8565b8a6131ff565b905081611da482338a613289565b10611e07578b611db760208b018b6146f8565b6040517ff3e91682000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff90811660248301523360448301528816606482015260840161078a565b505050505050505050505050565b604080516102a0810182525f6080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102808201526001830154600784015482526005840154602083015260028401547801000000000000000000000000000000000000000000000000810463ffffffff169383019390935267ffffffffffffffff808416606084015291929091611f2191633b9aca009170010000000000000000000000000000000090910416614832565b6fffffffffffffffffffffffffffffffff166080830152633b9aca00611f46826124f3565b67ffffffffffffffff16611f5a9190614832565b6fffffffffffffffffffffffffffffffff1660a0830152633b9aca00611f7f8261331e565b67ffffffffffffffff16611f939190614832565b6fffffffffffffffffffffffffffffffff1660c0830152611fb48160e81c90565b60ff1660e0830152611fc68160d01c90565b60ff16610100830152611fd98160d81c90565b60ff16610120830152611fec8160e01c90565b60ff16610140830152611fff8160b01c90565b61ffff166101608301526120138160a01c90565b61ffff166101808301526120278160601c90565b63ffffffff166101a0830152600283015468010000000000000000900467ffffffffffffffff166101c0830152608081901c61ffff166101e083015261206d8160901c90565b61ffff166102008301526120818160c01c90565b60ff166102208301526120948160c81c90565b60ff166102408301526120a98160f01c151590565b151561026083015250905471010000000000000000000000000000000000900463ffffffff1661028082015290565b5f60e082901c600f1660068111156104515761045161423e565b8163ffffffff164311612148576040517f7f92c8a80000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff80851660248301528316604482015260640161078a565b61215661ffff821683614740565b63ffffffff1643111561041d57838361217361ffff841685614740565b6040517fbf0db5dc000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff918216602484015216604482015260640161078a565b60408051602081018690529081018490527fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1660608201527fff0000000000000000000000000000000000000000000000000000000000000060f883901b1660648201525f906065015b604051602081830303815290604052805190602001209050949350505050565b5f5f5f848460405160200161228f92919091825260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602082015260340190565b60408051601f19818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b6040517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa158015612346573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061236a9190614982565b9250925092508063ffffffff165f148061239057508663ffffffff168163ffffffff1610155b156123de576040517f7cb9e5be0000000000000000000000000000000000000000000000000000000081526001600160a01b038916600482015263ffffffff8216602482015260440161078a565b61244b8367ffffffffffffffff168367ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16896124278c60c81c90565b60ff16600161243c63ffffffff8d164361478c565b612446919061478c565b613336565b98975050505050505050565b5f7fffffff0fffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167d0ff00000000000000000000000000000000000000000000000000000000060e484901b16176108c0565b6040805160208101869052908101849052606083811b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690820152607481018290525f9060940161222b565b5f610451620f424063ffffffff602085901c166149c1565b5f60ff6125188460e81c90565b60ff161461253a5761252a8360e81c90565b612535906001614869565b612544565b6125448360e81c90565b9050612575858560e884901b7dff000000000000000000000000000000000000000000000000000000000016610ad2565b5f85815260016020526040902080546901000000000000000000900463ffffffff169060096125a3836149e4565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae5838560405161260992919060ff929092168252602082015260400190565b60405180910390a35050505050565b67ffffffffffffffff828217161561046d576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015267ffffffffffffffff8085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b1580156126bb575f5ffd5b505af115801561048a573d5f5f3e3d5ffd5b81600101546126db82613378565b1461041d576040517fc882de210000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8416602482015260440161078a565b5f61272c8484612d45565b93505f6127398460c01c90565b60ff166127488888888861340d565b6127529190614740565b905061275d856134e6565b60ff16156127a6576040517f3bae2ab70000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260440161078a565b5f6127b086613520565b90506127bc8560d81c90565b60ff168160ff161015612829578787826127d68860d81c90565b6040517f0a993ed1000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff909216602484015260ff908116604484015216606482015260840161078a565b8163ffffffff16431161287f576040517f618ec41d0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff80891660248301528316604482015260640161078a565b61244b86868661353e565b60068401545f61292d828886886128a760a0890160808a016146f8565b6128b760808a0160608b01614771565b604080516020808201989098528082019690965263ffffffff94851660608701526001600160a01b03939093166080860152921660a084015267ffffffffffffffff90911660c08301524260e0830152863561010080840191909152815180840390910181526101209092019052805191012090565b6006870181905586549091506001600160a01b0386169063ffffffff808716918a917fcc7c8750b69f6765f5ebd11263167b5d0f1f01c56b79b176b5752357fb165bfc9165010000000000900416868661298d60a08b0160808c016146f8565b61299d60808c0160608d01614771565b6040805163ffffffff96871681526020810195909552840192909252909216606082015267ffffffffffffffff91821660808201524290911660a0820152873560c082015260e001610b78565b5f8080612a078787612a026080880160608901614771565b613675565b915091505f612a168686613739565b9050805182612a2591906149c1565b612a2f9084614a02565b9350856001600160a01b031663ffffffff8a168b7ff47b1edf766198fc95789445a74a7a6f35b8f58735c5158a89590cf2b745f502612a7c633b9aca0067ffffffffffffffff8916614832565b85612a95633b9aca0067ffffffffffffffff8a16614832565b604051612aa493929190614a22565b60405180910390a46001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632f23f8d987612ae58a6124f3565b8685876040518663ffffffff1660e01b8152600401612b08959493929190614a4a565b5f604051808303815f87803b158015612b1f575f5ffd5b505af1158015612b31573d5f5f3e3d5ffd5b505050505050509695505050505050565b82545f90612b609065010000000000900463ffffffff166001614740565b845463ffffffff80831665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091178087559192506001918691600991612bc19185916901000000000000000000900416614aa7565b92506101000a81548163ffffffff021916908363ffffffff1602179055505f83855f0160159054906101000a900467ffffffffffffffff16612c039190614ac3565b600286015490915063ffffffff83811678010000000000000000000000000000000000000000000000009092041614612c8957845467ffffffffffffffff9091167501000000000000000000000000000000000000000000027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff9091161784555061041d565b84547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff001660031785556006850154600286015487917f48d02212342c32b845dd50ec89a651d385296ee108fc2ad2c034ab7162f866919167ffffffffffffffff908116908790612d0090633b9aca00908816614832565b6040805194855267ffffffffffffffff909316602085015291830152606082015260800160405180910390a2600385015461047a906001600160a01b03165f83612618565b5f6002612d51846120d8565b6006811115612d6257612d6261423e565b141580612d815750612d748260d81c90565b60ff16600f60e485901c16105b15612d8d575081610451565b5f612d988360801c90565b61ffff16612da68560c01c90565b612db09190614740565b90508063ffffffff164311612dc85783915050610451565b6118145f612dd8866003856117dc565b90611793565b5f3681612dee60e0860186614ae3565b90925090505f5b81811015612e4e57846001600160a01b0316838383818110612e1957612e19614b47565b9050602002016020810190612e2e9190614b74565b6001600160a01b031603612e46579250611814915050565b600101612df5565b506040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201526001600160a01b038516604482015260640161078a565b5f612ead60e0850185614ae3565b8460ff16818110612ec057612ec0614b47565b9050602002016020810190612ed59190614b74565b90505f612eee8888612ee78960e81c90565b8587613845565b9050612efe610100860186614ae3565b8560ff16818110612f1157612f11614b47565b9050602002013581146113b0576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526001600160a01b038316604482015260640161078a565b5f612f798484613905565b612f84906010614832565b90505f612f94602084018461489d565b6130065781612fa660408501856148b6565b9050111580156130015750612fc160608501604086016146f8565b63ffffffff16612fd760408501602086016146f8565b63ffffffff161080613001575063ffffffff612ff960408501602086016146f8565b63ffffffff16145b613018565b8161301460408501856148b6565b9050145b90508061048a576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015233604482015260640161078a565b5f7dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416600883901b61ff001660ff85161760f01b17611814565b5f6130d56130b060208601866146f8565b6130c06040870160208801614771565b6130d060608801604089016146f8565b61395e565b905060ff82166130e86060860186614ae3565b905014158061311f57508261311c8261310460208801886146f8565b63ffffffff166131176060890189614ae3565b6139cd565b14155b1561049b578461313260208601866146f8565b6040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff16602482015260440161078a565b5f845f0361318257505f611789565b8261318f866103e8614832565b6131999190614832565b6131b8836131a8600487614b9a565b6131b3876004614832565b613a51565b6131c3888888613a74565b6131d68a68010000000000000000614832565b6131e09190614832565b6131ea9190614832565b6131f49190614b9a565b979650505050505050565b60408051602081018590527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16918101919091527fff0000000000000000000000000000000000000000000000000000000000000060f883901b1660448201525f906045015b6040516020818303038152906040528051906020012090509392505050565b5f60c08484846040516020016132fc9392919092835260609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602083015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016603482015260380190565b60408051601f198184030181529190528051602090910120901c949350505050565b5f610451620f424063ffffffff604085901c166149c1565b5f855f0361334557505f611789565b61334f8387614832565b61335983856147fb565b856133658a8a8a613a74565b6131d69068010000000000000000614832565b5f368161338860e0850185614ae3565b9092509050365f61339d610100870187614ae3565b90925090508281146133b457505f95945050505050565b60405160c080880135919088823760c0812096508160208201525f5b8581101561340157968152600587901b8681013560601b6040830152840135605482015260748120966001016133d0565b50505050505050919050565b5f6004613419846120d8565b600681111561342a5761342a61423e565b03613440576134398360c01c90565b9050611814565b600361344b846120d8565b600681111561345c5761345c61423e565b1461346c578484610e2b856120d8565b6134768260901c90565b61ffff166134848460c01c90565b61348e9190614740565b90508063ffffffff164311611814576040517f860bcf340000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff80861660248301528216604482015260640161078a565b5f5f6134f28360a01c90565b905060088163ffffffff16901c81171961350c8460f81c90565b196135178560f01c90565b16169392505050565b5f61045161352e8360a01c90565b6135388460f81c90565b17613aa5565b5f600361354a856120d8565b600681111561355b5761355b61423e565b146135675750826108c0565b5f805b600f60e487901c1681101561361157806135848760f01c90565b60ff16901c60011660ff165f03613609576135fc6135a560e0860186614ae3565b838181106135b5576135b5614b47565b90506020020160208101906135ca9190614b74565b5f6135d48861331e565b60647f73696c656e740000000000000000000000000000000000000000000000000000613ad6565b6136069083614a02565b91505b60010161356a565b5061363d7f00000000000000000000000000000000000000000000000000000000000000005f83612618565b61366c600461364c8660901c90565b61ffff1661365a8860c01c90565b6136649190614740565b8791906117dc565b95945050505050565b60028301545f90819081906136ab9067ffffffffffffffff80871691700100000000000000000000000000000000900416614832565b60028701549091505f906136cb9067ffffffffffffffff16612710614832565b90505f6136d88760b01c90565b61ffff169050816136eb8261271061478c565b6136f59085614832565b6136ff9190614b9a565b945061370b8760d01c90565b6137189060ff1683614832565b6137228285614832565b61372c9190614b9a565b9350505050935093915050565b60605f6137468460f81c90565b9050365f61375760e0860186614ae3565b9150915061376483613aa5565b60ff1667ffffffffffffffff81111561377f5761377f614bad565b6040519080825280602002602001820160405280156137a8578160200160208202803683370190505b5093505f805b600f60e489901c1681101561383a57600160ff8616821c81169003613832578383828181106137df576137df614b47565b90506020020160208101906137f49190614b74565b86836137ff81614bda565b94508151811061381157613811614b47565b60200260200101906001600160a01b031690816001600160a01b0316815250505b6001016137ae565b505050505092915050565b5f85858585613857602087018761489d565b61386760408801602089016146f8565b61387460408901896148b6565b604051613882929190614bf2565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e08101929092528301356101008201526101200160405160208183030381529060405280519060200120905095945050505050565b5f61391660608301604084016146f8565b63ffffffff166139268460e01c90565b60ff16106139435761393e60608301604084016146f8565b613951565b61394d8360e01c90565b60ff165b63ffffffff169392505050565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085811b821660208401527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b16602484015283901b16602c8201525f9060300161326a565b835f5b82811015613a4857600185821c1615613a1357613a0e8484838181106139f8576139f8614b47565b90506020020135835f9182526020526040902090565b613a3e565b613a3e82858584818110613a2957613a29614b47565b905060200201355f9182526020526040902090565b91506001016139d0565b50949350505050565b5f828410613a6c57818411613a665783611814565b81611814565b509092915050565b5f80612710613a838486614832565b613a8d9190614b9a565b9050808510613a9c578061366c565b50929392505050565b5f60ff82165b8015613ad05781613abb81614c01565b9250613aca905060018261478c565b16613aab565b50919050565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03868116600483015267ffffffffffffffff808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613b77573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b9b9190614882565b6040517f4f7bc0140000000000000000000000000000000000000000000000000000000081526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015613c25575f5ffd5b505af1158015613c37573d5f5f3e3d5ffd5b5050505095945050505050565b63ffffffff8116811461042b575f5ffd5b5f6101208284031215613ad0575f5ffd5b5f5f5f5f60808587031215613c79575f5ffd5b843593506020850135613c8b81613c44565b9250604085013567ffffffffffffffff811115613ca6575f5ffd5b613cb287828801613c55565b9250506060850135613cc381613c44565b939692955090935050565b5f60208284031215613cde575f5ffd5b5035919050565b5f5f60408385031215613cf6575f5ffd5b823591506020830135613d0881613c44565b809150509250929050565b5f6102a0828403128015613a6c575f5ffd5b5f5f5f60608486031215613d37575f5ffd5b833592506020840135613d4981613c44565b9150604084013567ffffffffffffffff811115613d64575f5ffd5b613d7086828701613c55565b9150509250925092565b803560ff81168114610460575f5ffd5b5f60808284031215613ad0575f5ffd5b5f5f5f5f5f5f60c08789031215613daf575f5ffd5b863595506020870135613dc181613c44565b9450604087013567ffffffffffffffff811115613ddc575f5ffd5b613de889828a01613c55565b945050613df760608801613d7a565b9250608087013567ffffffffffffffff811115613e12575f5ffd5b613e1e89828a01613d8a565b92505060a087013567ffffffffffffffff811115613e3a575f5ffd5b613e4689828a01613d8a565b9150509295509295509295565b5f5f83601f840112613e63575f5ffd5b50813567ffffffffffffffff811115613e7a575f5ffd5b6020830191508360208260051b85010111156122ba575f5ffd5b5f5f5f5f5f5f5f6080888a031215613eaa575f5ffd5b87359650602088013567ffffffffffffffff811115613ec7575f5ffd5b613ed38a828b01613e53565b909750955050604088013567ffffffffffffffff811115613ef2575f5ffd5b613efe8a828b01613e53565b909550935050606088013567ffffffffffffffff811115613f1d575f5ffd5b613f298a828b01613e53565b989b979a50959850939692959293505050565b5f5f5f5f5f60a08688031215613f50575f5ffd5b853594506020860135613f6281613c44565b9350604086013567ffffffffffffffff811115613f7d575f5ffd5b613f8988828901613c55565b935050613f9860608701613d7a565b9150608086013567ffffffffffffffff811115613fb3575f5ffd5b613fbf88828901613d8a565b9150509295509295909350565b5f8151808452602084019350602083015f5b828110156140055781516001600160a01b0316865260209586019590910190600101613fde565b5093949350505050565b5f8151808452602084019350602083015f5b82811015614005578151865260209586019590910190600101614021565b5f8151808452602084019350602083015f5b8281101561400557815160ff16865260209586019590910190600101614051565b6020815261408c6020820183516001600160a01b03169052565b5f60208301516140a4604084018263ffffffff169052565b50604083015163ffffffff8116606084015250606083015163ffffffff8116608084015250608083015160ff811660a08401525060a083015160ff811660c08401525060c083015161012060e0840152614102610140840182613fcc565b905060e0840151601f1984830301610100850152614120828261400f565b915050610100840151601f198483030161012085015261366c828261403f565b5f5f5f5f5f60a08688031215614154575f5ffd5b85359450602086013567ffffffffffffffff811115614171575f5ffd5b61417d88828901613d8a565b9450506040860135925060608601359150608086013561419c81613c44565b809150509295509295909350565b80358015158114610460575f5ffd5b5f5f5f5f5f5f60c087890312156141ce575f5ffd5b8635955060208701356141e081613c44565b94506141ee604088016141aa565b93506060870135925060808701357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081168114614229575f5ffd5b9598949750929591949360a090920135925050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6007811061427b5761427b61423e565b9052565b5f610100820190506001600160a01b03835116825263ffffffff602084015116602083015263ffffffff604084015116604083015260608301516142c6606084018261426b565b5060808301516142db608084018260ff169052565b5060a08301516142f060a084018260ff169052565b5060c083015161430560c084018260ff169052565b5060e083015161431a60e084018260ff169052565b5092915050565b5f5f5f60608486031215614333575f5ffd5b83359250602084013567ffffffffffffffff811115614350575f5ffd5b61435c86828701613d8a565b925050604084013561436d81613c44565b809150509250925092565b6005811061427b5761427b61423e565b805182526020810151602083015260408101516143ad604084018263ffffffff169052565b5060608101516143c9606084018267ffffffffffffffff169052565b5060808101516143ed60808401826fffffffffffffffffffffffffffffffff169052565b5060a081015161441160a08401826fffffffffffffffffffffffffffffffff169052565b5060c081015161443560c08401826fffffffffffffffffffffffffffffffff169052565b5060e081015161444a60e084018260ff169052565b5061010081015161446161010084018260ff169052565b5061012081015161447861012084018260ff169052565b5061014081015161448f61014084018260ff169052565b506101608101516144a761016084018261ffff169052565b506101808101516144bf61018084018261ffff169052565b506101a08101516144d96101a084018263ffffffff169052565b506101c08101516144f76101c084018267ffffffffffffffff169052565b506101e081015161450f6101e084018261ffff169052565b5061020081015161452761020084018261ffff169052565b5061022081015161453e61022084018260ff169052565b5061024081015161455561024084018260ff169052565b5061026081015161456b61026084018215159052565b5061028081015161046d61028084018263ffffffff169052565b81516001600160a01b031681526103c0810160208301516145a96020840182614378565b5060408301516145c1604084018263ffffffff169052565b5060608301516145d9606084018263ffffffff169052565b5060808301516145f1608084018263ffffffff169052565b5060a083015161460960a084018263ffffffff169052565b5060c083015160c083015260e083015160e083015261010083015161010083015261012083015161431a610120840182614388565b5f5f5f5f60808587031215614651575f5ffd5b84359350602085013561466381613c44565b93969395505050506040820135916060013590565b5f5f5f5f6080858703121561468b575f5ffd5b84359350602085013561469d81613c44565b9250604085013567ffffffffffffffff8111156146b8575f5ffd5b6146c487828801613c55565b925050606085013567ffffffffffffffff8111156146e0575f5ffd5b6146ec87828801613d8a565b91505092959194509250565b5f60208284031215614708575f5ffd5b81356108c081613c44565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff818116838216019081111561045157610451614713565b67ffffffffffffffff8116811461042b575f5ffd5b5f60208284031215614781575f5ffd5b81356108c08161475c565b8181038181111561045157610451614713565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff8316806147e5576147e561479f565b8067ffffffffffffffff84160491505092915050565b8082018082111561045157610451614713565b5f63ffffffff821663ffffffff810361482957614829614713565b60010192915050565b808202811582820484141761045157610451614713565b83815263ffffffff8316602082015260608101611814604083018461426b565b60ff818116838216019081111561045157610451614713565b5f60208284031215614892575f5ffd5b81516108c08161475c565b5f602082840312156148ad575f5ffd5b6108c0826141aa565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126148e9575f5ffd5b83018035915067ffffffffffffffff821115614903575f5ffd5b6020019150368190038213156122ba575f5ffd5b60ff87168152851515602082015263ffffffff8516604082015260a060608201528260a0820152828460c08301375f60c084830101525f60c0601f19601f8601168301019050826080830152979650505050505050565b828152604081016108c06020830184614378565b5f5f5f60608486031215614994575f5ffd5b835161499f8161475c565b60208501519093506149b08161475c565b604085015190925061436d81613c44565b67ffffffffffffffff818116838216029081169081811461431a5761431a614713565b5f63ffffffff8216806149f9576149f9614713565b5f190192915050565b67ffffffffffffffff818116838216019081111561045157610451614713565b838152606060208201525f614a3a6060830185613fcc565b9050826040830152949350505050565b6001600160a01b038616815267ffffffffffffffff8516602082015267ffffffffffffffff8416604082015260a060608201525f614a8b60a0830185613fcc565b905067ffffffffffffffff831660808301529695505050505050565b63ffffffff828116828216039081111561045157610451614713565b67ffffffffffffffff828116828216039081111561045157610451614713565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b16575f5ffd5b83018035915067ffffffffffffffff821115614b30575f5ffd5b6020019150600581901b36038213156122ba575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614b84575f5ffd5b81356001600160a01b03811681146108c0575f5ffd5b5f82614ba857614ba861479f565b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f198203614beb57614beb614713565b5060010190565b818382375f9101908152919050565b5f60ff821660ff81036148295761482961471356fea164736f6c634300081e000a60e060405234801561000f575f5ffd5b5060405161612d38038061612d83398101604081905261002e916100bc565b82828261ffff8116158061004757506127108161ffff16115b15610082576040516219ee9160e31b81526a7374616b6543617042707360a81b600482015261ffff8216602482015260440160405180910390fd5b6001600160a01b03928316608052911660a05261ffff1660c0525061010c915050565b6001600160a01b03811681146100b9575f5ffd5b50565b5f5f5f606084860312156100ce575f5ffd5b83516100d9816100a5565b60208501519093506100ea816100a5565b604085015190925061ffff81168114610101575f5ffd5b809150509250925092565b60805160a05160c051615f9c6101915f395f61475c01525f818161017501528181610f9201528181612028015281816133370152614bd001525f81816101ed015281816103a401528181610a5301528181612331015281816128d201528181612ae301528181613abb01528181613b6e015281816146640152614b610152615f9c5ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c80636e03fa94116100885780637b103999116100635780637b103999146101e8578063a9847dd81461020f578063c4cbcdcf14610222578063e9c5325c14610235575f5ffd5b80636e03fa94146101af57806376df265d146101c25780637a18b212146101d5575f5ffd5b80634df03e25116100c35780634df03e25146101375780635736bd4d1461014a5780635f52f0fe1461015d57806361d027b314610170575f5ffd5b8063102bf2e2146100e95780631e01abca146100fe5780634d0733c514610111575b5f5ffd5b6100fc6100f7366004615297565b610248565b005b6100fc61010c3660046152ff565b610492565b61012461011f366004615316565b61060d565b6040519081526020015b60405180910390f35b6100fc610145366004615330565b610b14565b6100fc6101583660046153a5565b610c68565b6100fc61016b3660046152ff565b610fd4565b6101977f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161012e565b6100fc6101bd366004615330565b611109565b6100fc6101d036600461549f565b611227565b6100fc6101e3366004615547565b611563565b6101977f000000000000000000000000000000000000000000000000000000000000000081565b6100fc61021d3660046155e6565b611658565b6100fc610230366004615330565b6119a4565b6100fc61024336600461566b565b611b22565b5f5f5f610256878787611ed7565b9250925092505f6102678360c01c90565b6102749060ff16836156d2565b90508063ffffffff164311156102d2576040517fac28860a0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8089166024830152821660448201526064015b60405180910390fd5b836001600160a01b03163303610323576040517f646896160000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526044016102c9565b61033360608701604088016156ee565b63ffffffff168563ffffffff1610158015610354575063ffffffff85811614155b156103a2576040517f25bd95730000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff8089166024830152861660448201526064016102c9565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ae153b1e336103db86611f31565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015267ffffffffffffffff1660248201526044016060604051808303815f875af1158015610445573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610469919061571e565b505050610477848488611f4f565b9350610488888886338960ff612088565b5050505050505050565b5f61049c8261226c565b90506002815460ff1660048111156104b6576104b6615768565b146104f75780546040517f579e0f1d0000000000000000000000000000000000000000000000000000000081526102c991849160ff90911690600401615795565b80546901000000000000000000900463ffffffff16156105615780546040517f32f299fa00000000000000000000000000000000000000000000000000000000815260048101849052690100000000000000000090910463ffffffff1660248201526044016102c9565b80547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff00811660041782557501000000000000000000000000000000000000000000900467ffffffffffffffff16827fcdb24df83c7021207b861273a5af108e6c044de970a61ac9d1d897e0ee8ea9016105de633b9aca00846157b9565b60405190815260200160405180910390a26003820154610608906001600160a01b03165f836122cf565b505050565b5f61061782612384565b5f5f8154610624906157d0565b91829055505f81815260016020819052604090912080547fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff00166d01000000000000000000000000004363ffffffff160217909117815590915061068f6102a0840161028085016156ee565b815463ffffffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffff909116178155633b9aca006106ea60a0850160808601615807565b6fffffffffffffffffffffffffffffffff16610706919061584d565b815467ffffffffffffffff919091167501000000000000000000000000000000000000000000027fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff90911617815561075e8343612d3a565b6001820155610773608084016060850161586b565b6002820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790556107c06101e084016101c0850161586b565b60028201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055633b9aca0061081d60a0850160808601615807565b6fffffffffffffffffffffffffffffffff16610839919061584d565b60028201805467ffffffffffffffff92909216700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff90921691909117905561089960608401604085016156ee565b60028201805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555f61090c61090160608601604087016156ee565b63ffffffff16612f1a565b905061091f610100850160e08601615886565b60ff168160ff16106109315780610942565b610942610100850160e08601615886565b60028301805460ff929092167c0100000000000000000000000000000000000000000000000000000000027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556003820180547fffffffffffffffffffffffff000000000000000000000000000000000000000016331790555f6109da6109d260014361589f565b408533612f3d565b60048401819055602086013560058501819055863560078601819055919250610a069186914630612f9e565b6006840155604051339085907f2201eef2f68b125f906b52a16eb7638cb16ce2c9c68e777e439010be019e042a90610a419085908a906158c3565b60405180910390a36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b324e80d33610a8960a0890160808a01615807565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b0390921660048301526fffffffffffffffffffffffffffffffff1660248201526044015f604051808303815f87803b158015610af6575f5ffd5b505af1158015610b08573d5f5f3e3d5ffd5b50505050505050919050565b5f838152600160208190526040822001549080610b318686612ff4565b91509150610b4086868661309a565b5f5f610b4e888885886130c6565b600185015491935091505f9060ff1615610b7157610b6c8660d81c90565b610b7b565b610b7b8660d01c90565b60ff16905080610b8b8385615aed565b1080610b9657508183145b15610bf4575f8981526001602052604090205471010000000000000000000000000000000000900463ffffffff16431115610bdd57610bd8898987898861336b565b610be9565b610be9898987876133c4565b505050505050505050565b8763ffffffff16897ff6fd38ddfeed9cc0b3b5abfac76830b3b1b518589a090930c697e2b114aacadf610c278860e81c90565b6040805160ff909216825286881160208301520160405180910390a381831115610c5957610bd8898987898888613521565b610be989898789888c886135e4565b5f86815260026020908152604080832063ffffffff891684529091529020546003610c92826136cc565b6006811115610ca357610ca3615768565b14158015610ccb57506004610cb7826136cc565b6006811115610cc857610cc8615768565b14155b15610d10578686610cdb836136cc565b6040517fed5e91140000000000000000000000000000000000000000000000000000000081526004016102c993929190615b00565b610d1b87878761309a565b600f60e482901c1660ff851610610d73576040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff871660248201525f60448201526064016102c9565b5f610d8160e0870187615b31565b8660ff16818110610d9457610d94615b95565b9050602002016020810190610da99190615bc2565b5f8981526001602081905260409091200154909150610dca8160f01c151590565b1580610ded57508560ff16610ddf8460f81c90565b60ff16901c60011660ff165f145b15610e42576040517f8e7c1b2a000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201526001600160a01b03831660448201526064016102c9565b610e508989858a8a8a6136e6565b5f610e608a8a848b878b8b6137b5565b9050610e8a610e6f8560f01c90565b600160ff8a161b19610e818760f81c90565b879291166139dc565b9350610eda8a8a610eb8610e9f8b6008615be8565b60ff166001901b610eb08960a01c90565b899117613a19565b5f92835260026020908152604080852063ffffffff9094168552929052912055565b826001600160a01b03168963ffffffff168b7f95a19e656c5ed534c50aa448e5c389903599ff3cda61c55be7c3f36949233b90610f178860e81c90565b6040805160ff909216825263ffffffff87166020830152339082015260600160405180910390a45f610f76845f610f4d86611f31565b6103e87f66616c7365000000000000000000000000000000000000000000000000000000613a62565b9050610f8d335f610f88600285615c01565b6122cf565b610fc77f00000000000000000000000000000000000000000000000000000000000000005f610fbd600285615c01565b610f889085615c30565b5050505050505050505050565b5f610fde8261226c565b90506001815460ff166004811115610ff857610ff8615768565b146110395780546040517fa64a9dab0000000000000000000000000000000000000000000000000000000081526102c991849160ff90911690600401615795565b60038101546001600160a01b031633148015906110725750805471010000000000000000000000000000000000900463ffffffff164311155b156110b2576040517ffe1c2f10000000000000000000000000000000000000000000000000000000008152600481018390523360248201526044016102c9565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600217815560405182907f18c29ec7e6197b64fb6dee7c55a9e0bcb39c816ae0d2f2c63636802c8c6ab9fd905f90a25050565b5f8381526001602081905260408220908101549091611129868686613bd0565b835490915071010000000000000000000000000000000000900463ffffffff166001600160a01b0382163314611197576111638360901c90565b61ffff166111718460801c90565b61ffff1661117f9190615aed565b61118a9060046157b9565b6111949082615aed565b90505b8043116111df576040517f67751e070000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff821660248201526044016102c9565b61120b8787847f6162616e646f6e65640000000000000000000000000000000000000000000000613dab565b61121e8261121885613ea9565b5f6122cf565b50505050505050565b5f6112318861226c565b90506001815460ff16600481111561124b5761124b615768565b1461128c5780546040517fa64a9dab0000000000000000000000000000000000000000000000000000000081526102c9918a9160ff90911690600401615795565b8054600180830154610100830463ffffffff9081169360e89290921c60ff169290921b916112c69183916501000000000090910416615aed565b8263ffffffff1611156113295782546040517fe66d9309000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff80851660248301526501000000000090920490911660448201526064016102c9565b60028301545f9061135d9084907801000000000000000000000000000000000000000000000000900463ffffffff16615c50565b63ffffffff1690505f8282106113735782611375565b815b90508015806113845750898114155b8061138f5750878114155b156113d5576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018d905263ffffffff851660248201526044016102c9565b5f6113e58d86868f8f8f8f613ec1565b90506113f5866001015460e81c90565b600287015461142791907c0100000000000000000000000000000000000000000000000000000000900460ff16615c6c565b60ff1687141580611456575060058601546114538261144c8763ffffffff8a1661584d565b8b8b614067565b14155b1561149c576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018e905263ffffffff861660248201526044016102c9565b6114a682866156d2565b865463ffffffff91909116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff9091161786556114ea868d8d8587146140eb565b8660030160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508c7f5a85ce8a88fd88b4f9ad193a18ed0ee22a70a10b1f7b9984d76d6199a67d8e9f868e8e8e8e60405161154c959493929190615c85565b60405180910390a250505050505050505050505050565b5f5f611570878787611ed7565b509150915060078460ff16118061159d57508360ff1661158f836141fc565b60ff16901c60011660ff165f145b156115ec576040517f204036430000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8716602482015260ff851660448201526064016102c9565b6115fa8787848888886136e6565b611605828287611f4f565b915061121e87878461161a60e08a018a615b31565b8960ff1681811061162d5761162d615b95565b90506020020160208101906116429190615bc2565b6116526040890160208a016156ee565b89612088565b5f5f6116648888612ff4565b915091505f6116878260015f8c81526020019081526020015f2060010154614236565b90508063ffffffff165f036116dd576040517f77f0cc18000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201525f60448201526064016102c9565b81547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000063ffffffff8316021782555f6117328a8a856142e8565b905082600401818154811061174957611749615b95565b5f9182526020918290209181049091015460ff601f9092166101000a900416156117b4576040517fdb4210d5000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201523360448201526064016102c9565b5f6118558b8b6117c48860e81c90565b60018801546040805160208082019690965263ffffffff949094168482015260ff9283166060850152911660808301523360a08301528c151560c083015260e082018c90527fffffffffffffffffffffffffffffffff000000000000000000000000000000008b166101008301526101208083018b9052815180840390910181526101409092019052805191012090565b905083600301828154811061186c5761186c615b95565b905f5260205f20015481146118c2576040517f45239e3d000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201523360448201526064016102c9565b886118ce5760026118d1565b60015b8460040183815481106118e6576118e6615b95565b905f5260205f2090602091828204019190066101000a81548160ff021916908360ff160217905550336001600160a01b03168a63ffffffff168c7ff60828cf71eee0e621c03fa35d5998c210ed2ce83bb15b5c897c2fb1eb18fb8061194b8960e81c90565b6040805160ff90921682528e1515602083015281018d90527fffffffffffffffffffffffffffffffff000000000000000000000000000000008c1660608201526080015b60405180910390a45050505050505050505050565b5f6119b0848484613bd0565b90505f6119be4360016156d2565b90506119ec5f806119e5816119df816119d98960028a614386565b90613a19565b906143be565b91906139dc565b5f86815260026020908152604080832063ffffffff8916845290915290208190559150611aa883356020850135611a2960608701604088016156ee565b611a39608088016060890161586b565b611a4960a0890160808a016156ee565b604080516020808201979097528082019590955263ffffffff938416606086015267ffffffffffffffff929092166080850152821660a084015290851660c0808401919091528151808403909101815260e09092019052805191012090565b5f86815260026020908152604080832063ffffffff8916808552925290912060010191909155857f3938b5cb11914ca0911281915a06821f1a8972d3e83c14e4e27cf00477fc98fb611afa8560e81c90565b6040805160ff909216825263ffffffff86166020830152015b60405180910390a35050505050565b5f848152600160208190526040822001549080611b3f8787612ff4565b915091505f611b4d8461440d565b6002830154909150818103611b9d576040517f66a6a422000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201526044016102c9565b336001600160a01b0385161480611bbd575082546001600160a01b031633145b15611c03576040517f64689616000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff891660248201526044016102c9565b82547801000000000000000000000000000000000000000000000000900463ffffffff16611c378a8a8360808a901c614443565b5f5b82811015611cc857336001600160a01b0316856002018281548110611c6057611c60615b95565b5f918252602090912001546001600160a01b031603611cc0576040517f165158b3000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201523360448201526064016102c9565b600101611c39565b50611ced8163ffffffff16408b8b611ce08960e81c90565b600189015460ff16614513565b8714611d3b576040517f8bfbf86a000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a166024820152604481018890526064016102c9565b5f611d468833614590565b509050611d5533888685614624565b8110611da2576040517f1ad2124a000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201523360448201526064016102c9565b600285018054600180820183555f92835260208084209092018054337fffffffffffffffffffffffff00000000000000000000000000000000000000009091161790556003880180548083018255908452828420018c90556004880180548083018255908452928290209183049091018054601f9093166101000a60ff02199092169091558490611e34908590615aed565b03611e835784547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c01000000000000000000000000000000000000000000000000000000004363ffffffff16021785555b3363ffffffff8b168c7fb602de8756d82dafcbc3b0c89467048a4874c033608154eb7149383bb3d1dd35611eb78a60e81c90565b6040805160ff9283168152918916602083015281018e905260600161198f565b5f838152600160208181526040808420909201546002825282842063ffffffff871685529091529082205491611f0e86868661309a565b611f1883836147ba565b9250611f268686858561484d565b905093509350939050565b5f611f49620f424063ffffffff604085901c16615d25565b92915050565b5f6003611f5b856136cc565b6006811115611f6c57611f6c615768565b14611f78575082612081565b5f805b600f60e487901c168110156120225780611f958760f01c90565b60ff16901c60011660ff165f0361201a5761200d611fb660e0860186615b31565b83818110611fc657611fc6615b95565b9050602002016020810190611fdb9190615bc2565b5f611fe588611f31565b60647f73696c656e740000000000000000000000000000000000000000000000000000613a62565b6120179083615d4f565b91505b600101611f7b565b5061204e7f00000000000000000000000000000000000000000000000000000000000000005f836122cf565b61207d600461205d8660901c90565b61ffff1661206b8860c01c90565b61207591906156d2565b879190614386565b9150505b9392505050565b6120998686610eb887600543614386565b5f86815260036020908152604080832063ffffffff8916845290915281208181556001810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000169055906120f26002830182615216565b6120ff600383015f615216565b61210c600483015f615234565b50505f86815260036020908152604080832063ffffffff808a1685529252909120805491841674010000000000000000000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009092166001600160a01b038616179190911781556121894360016156d2565b81547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000063ffffffff928316021782556001820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010060ff8616021790556001600160a01b038516908716887ff934e773e4f41d227059a3a5e437ef232bde2188f7ab890491d310c0c1397c8560e889901c6040805160ff928316815263ffffffff8a1660208201529188169082015260600160405180910390a450505050505050565b5f81815260016020526040812090815460ff16600481111561229057612290615768565b036122ca576040517ff1004955000000000000000000000000000000000000000000000000000000008152600481018390526024016102c9565b919050565b67ffffffffffffffff8282171615610608576040517fbb1e5f560000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015267ffffffffffffffff8085166024840152831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063bb1e5f56906064015f604051808303815f87803b158015612372575f5ffd5b505af115801561121e573d5f5f3e3d5ffd5b6123db61239760608301604084016156ee565b63ffffffff1615157f7375625461736b436f756e7400000000000000000000000000000000000000006123d060608501604086016156ee565b63ffffffff16614926565b6124506123ee60608301604084016156ee565b63ffffffff16612404608084016060850161586b565b67ffffffffffffffff1610157f746f74616c446966666963756c74790000000000000000000000000000000000612441608085016060860161586b565b67ffffffffffffffff16614926565b6124a56006612466610100840160e08501615886565b60ff1611157f77696e646f77486569676874000000000000000000000000000000000000000061249d610100850160e08601615886565b60ff16614926565b6125136124ba61012083016101008401615886565b60ff16158015906124e0575060076124da61012084016101008501615886565b60ff1611155b7f636f6d6d697474656553697a650000000000000000000000000000000000000061249d61012085016101008601615886565b6125b361252861012083016101008401615886565b60ff1661253d61014084016101208501615886565b61254b9060ff1660026157b9565b118015612580575061256561012083016101008401615886565b60ff1661257a61014084016101208501615886565b60ff1611155b7f71756f72756d000000000000000000000000000000000000000000000000000061249d61014085016101208601615886565b6126006125c861016083016101408401615886565b60ff1615157f73616d706c65730000000000000000000000000000000000000000000000000061249d61016085016101408601615886565b61265a61271061261861018084016101608501615d6f565b61ffff1611157f656e646f7273657253686172654270730000000000000000000000000000000061265161018085016101608601615d6f565b61ffff16614926565b6126cb61266f6101a083016101808401615d6f565b61ffff161580159061269857506127106126916101a084016101808501615d6f565b61ffff1611155b7f736c6f74526174655065726d696c6c65000000000000000000000000000000006126516101a085016101808601615d6f565b6127426126e06101c083016101a084016156ee565b63ffffffff161580159061270f575063400000006127066101c084016101a085016156ee565b63ffffffff1611155b7f636f6d70757465426c6f636b73000000000000000000000000000000000000006123d06101c085016101a086016156ee565b6127db6127576101e083016101c0840161586b565b67ffffffffffffffff16158015906127a8575063400000006127816101e084016101c0850161586b565b612791608085016060860161586b565b61279b9190615c01565b67ffffffffffffffff1611155b7f646966666963756c7479506572426c6f636b00000000000000000000000000006124416101e085016101c0860161586b565b61284b6127f061020083016101e08401615d6f565b61ffff1615801590612818575060fa61281161020084016101e08501615d6f565b61ffff1611155b7f636f6d6d6974426c6f636b73000000000000000000000000000000000000000061265161020085016101e08601615d6f565b5f61285e61024083016102208401615886565b60ff1661287361022084016102008501615d6f565b61ffff1661288961020085016101e08601615d6f565b61ffff166128979190615aed565b6128a29060046157b9565b6128ac9190615aed565b905061298b6128c361022084016102008501615d6f565b61ffff161580159061295857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316627b95736040518163ffffffff1660e01b8152600401602060405180830381865afa15801561292b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061294f9190615d88565b63ffffffff1682105b7f72657665616c426c6f636b73000000000000000000000000000000000000000061265161022086016102008701615d6f565b6129d86129a061026084016102408501615886565b60ff1615157f72616d70426c6f636b730000000000000000000000000000000000000000000061249d61026086016102408701615886565b612a4f436129ee6102a0850161028086016156ee565b63ffffffff16118015612a1c57506380000000612a136102a0850161028086016156ee565b63ffffffff1611155b7f65787069726573417400000000000000000000000000000000000000000000006123d06102a0860161028087016156ee565b612ac4612a7c612a6560c0850160a08601615807565b6fffffffffffffffffffffffffffffffff16614966565b7f776f726b6572426f6e6400000000000000000000000000000000000000000000612aad60c0860160a08701615807565b6fffffffffffffffffffffffffffffffff16614926565b612bb7612ada612a6560e0850160c08601615807565b8015612b8657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ec5ffac26040518163ffffffff1660e01b8152600401602060405180830381865afa158015612b3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b619190615da3565b612b7160e0850160c08601615807565b6fffffffffffffffffffffffffffffffff1611155b7f73656174426f6e64000000000000000000000000000000000000000000000000612aad60e0860160c08701615807565b612c61633b9aca00612bcf60a0850160808601615807565b6fffffffffffffffffffffffffffffffff16612beb9190615dba565b158015612c30575067ffffffffffffffff633b9aca00612c1160a0860160808701615807565b6fffffffffffffffffffffffffffffffff16612c2d919061584d565b11155b7f7072696365000000000000000000000000000000000000000000000000000000612aad60a0860160808701615807565b5f633b9aca00612c7961012085016101008601615886565b612c879060ff166001615aed565b612c9760608601604087016156ee565b63ffffffff16612ca791906157b9565b612cb191906157b9565b905080612cc460a0850160808601615807565b6fffffffffffffffffffffffffffffffff1610156106085780612ced60a0850160808601615807565b6040517fb8b359b900000000000000000000000000000000000000000000000000000000815260048101929092526fffffffffffffffffffffffffffffffff1660248201526044016102c9565b5f80604066038d7ea4c68000612d5660e0870160c08801615807565b6fffffffffffffffffffffffffffffffff16612d72919061584d565b901b602066038d7ea4c68000612d8e60c0880160a08901615807565b6fffffffffffffffffffffffffffffffff16612daa919061584d565b63ffffffff8616911b171790506060612dcb6101c086016101a087016156ee565b63ffffffff16901b176080612de861020086016101e08701615d6f565b61ffff16901b176090612e0361022086016102008701615d6f565b61ffff16901b1760a0612e1e6101a086016101808701615d6f565b61ffff16901b1760b0612e3961018086016101608701615d6f565b61ffff16901b1760c0612e5461024086016102208701615886565b60ff16901b1760c8612e6e61026086016102408701615886565b60ff16901b1760d0612e8861012086016101008701615886565b60ff16901b1760d8612ea261014086016101208701615886565b60ff16901b1760e0612ebc61016086016101408701615886565b60ff16901b1760e8612ed5610100860160e08701615886565b60ff16901b17612eed61028085016102608601615dcd565b15612081577e01000000000000000000000000000000000000000000000000000000000000179392505050565b5f5b818160ff166001901b10156122ca5780612f3581615de6565b915050612f1c565b6040805160208101859052908101839052606082811b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016908201525f906074015b6040516020818303038152906040528051906020012090509392505050565b604080516020810187905290810185905260608101849052608081018390526001600160a01b03821660a08201525f9060c0015b6040516020818303038152906040528051906020012090505b95945050505050565b5f82815260026020908152604080832063ffffffff8516845290915281205490600561301f836136cc565b600681111561303057613030615768565b14613076576040517f88bff0db0000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201526044016102c9565b505f92835260036020908152604080852063ffffffff909416855292905291209091565b5f83815260026020908152604080832063ffffffff8616845290915290206106089084908490846149a9565b5f5f5f6130d38585614236565b90508063ffffffff165f036131695786866130ee8660801c90565b87546131209161ffff16907801000000000000000000000000000000000000000000000000900463ffffffff166156d2565b6040517f77f0cc18000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff91821660248401521660448201526064016102c9565b60028501545f5b8181101561321c57600160ff1687600401828154811061319257613192615b95565b5f9182526020918290209181049091015460ff601f9092166101000a900416036131c857846131c0816157d0565b955050613214565b600260ff168760040182815481106131e2576131e2615b95565b5f9182526020918290209181049091015460ff601f9092166101000a900416036132145783613210816157d0565b9450505b600101613170565b50806132288486615aed565b03613234575050613362565b5f61323f8660901c90565b61324d9061ffff16846156d2565b90508063ffffffff1643116132a5576040517f860bcf34000000000000000000000000000000000000000000000000000000008152600481018a905263ffffffff808a166024830152821660448201526064016102c9565b5f805b83811015613331578860040181815481106132c5576132c5615b95565b5f9182526020808320908204015460ff601f9092166101000a90041690036133295761331c8960020182815481106132ff576132ff615b95565b5f9182526020822001546001600160a01b031690611fe58b611f31565b6133269083615d4f565b91505b6001016132a8565b5061335d7f00000000000000000000000000000000000000000000000000000000000000005f836122cf565b505050505b94509492505050565b6133978585857f756e646563696465640000000000000000000000000000000000000000000000613dab565b6133a48361121884613ea9565b80546133bd906001600160a01b031661121884846149fd565b5050505050565b60018101545f9060ff908116146133ef576001808301546133ea9160ff90911690615be8565b6133f8565b600182015460ff165b90505f6134064360016156d2565b6001840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff8516179055835477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000063ffffffff8316027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617845590506134a3600284015f615216565b6134b0600384015f615216565b6134bd600484015f615234565b8463ffffffff16867f71de65c0ef59e26b2f5fd6df4236a1bf429f3b7788fa53ab56df1db92206bc416134f08760e81c90565b6040805160ff9283168152918716602083015263ffffffff86169082015260600160405180910390a3505050505050565b600182015460ff610100909104811690811461355657613553600160ff83161b61354b8760a01c90565b879117613a19565b94505b6135678787610eb888600443614386565b82545f906135b4906001600160a01b031661358287876149fd565b61358b88611f31565b6103e87f6f76657272756c65640000000000000000000000000000000000000000000000613a62565b9050610488865f6135c6600285615c01565b876001886135d5600289615c01565b6135df9089615c30565b614a22565b6136108787877f77726f6e67000000000000000000000000000000000000000000000000000000613dab565b5f61361a85613ea9565b90505f61364c8783846103e87f77726f6e67000000000000000000000000000000000000000000000000000000613a62565b90505f61365a600283615c01565b865490915061368b908990899074010000000000000000000000000000000000000000900463ffffffff1688614c06565b6136959083615d4f565b86549092506136c0906001600160a01b03166136b189896149fd565b83896002896135df848a615c30565b50505050505050505050565b5f60e082901c600f166006811115611f4957611f49615768565b5f6136f460e0850185615b31565b8460ff1681811061370757613707615b95565b905060200201602081019061371c9190615bc2565b90505f613735888861372e8960e81c90565b8587614ce0565b9050613745610100860186615b31565b8560ff1681811061375857613758615b95565b905060200201358114610488576040517f45239e3d0000000000000000000000000000000000000000000000000000000081526004810189905263ffffffff881660248201526001600160a01b03831660448201526064016102c9565b5f5f6137c18787614d84565b9050806137d16020850185615886565b60ff16106138335788886137e86020860186615886565b6040517f25bd9573000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015260ff1660448201526064016102c9565b61386860c0870135866138496020870187615886565b60ff168461385d60608c0160408d016156ee565b63ffffffff16614ddd565b91505f61387e8385602001358660400135614ec2565b90506138936109016060890160408a016156ee565b60ff166138a36060860186615b31565b90501415806138d2575060208701356138cf8263ffffffff86166138ca6060890189615b31565b614067565b14155b15613918576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018b905263ffffffff8a1660248201526044016102c9565b5f6139266020860186615886565b6139349060ff1660106157b9565b90506040808601359061394990880188615e04565b8390613956826010615aed565b9261396393929190615e65565b604051613971929190615e8c565b6040518091039020036139ce576040517f8e7c1b2a000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff8b1660248201526001600160a01b03881660448201526064016102c9565b505050979650505050505050565b5f7dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416600883901b61ff001660ff85161760f01b175b949350505050565b5f7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff831677ffffffff000000000000000000000000000000000000000060a084901b1617612081565b6040517f535ffd190000000000000000000000000000000000000000000000000000000081526001600160a01b03868116600483015267ffffffffffffffff808716602484015285166044830152606482018390525f917f00000000000000000000000000000000000000000000000000000000000000009091169063535ffd19906084016020604051808303815f875af1158015613b03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b279190615e9b565b6040517f4f7bc0140000000000000000000000000000000000000000000000000000000081526001600160a01b03888116600483015263ffffffff861660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634f7bc014906044015f604051808303815f87803b158015613bb1575f5ffd5b505af1158015613bc3573d5f5f3e3d5ffd5b5050505095945050505050565b5f838152600160208181526040808420909201546002825282842063ffffffff8716855290915291205490613c0685858561309a565b613c1082826147ba565b91506002613c1d836136cc565b6006811115613c2e57613c2e615768565b03613cb5575f613c3e8260801c90565b61ffff16613c4c8460c01c90565b613c5691906156d2565b90508063ffffffff164311613cae576040517f77f0cc180000000000000000000000000000000000000000000000000000000081526004810187905263ffffffff8087166024830152821660448201526064016102c9565b5050612081565b613cc18585848461484d565b50613ccb826141fc565b60ff1615613d14576040517f3bae2ab70000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff851660248201526044016102c9565b5f613d1e83614f09565b9050613d2a8260d81c90565b60ff168160ff1610613d9657858582613d438560d81c90565b6040517f2d5b4c4a000000000000000000000000000000000000000000000000000000008152600481019490945263ffffffff909216602484015260ff90811660448401521660648201526084016102c9565b613da1838386611f4f565b9695505050505050565b5f60ff613db88460e81c90565b60ff1614613dda57613dca8360e81c90565b613dd5906001615be8565b613de4565b613de48360e81c90565b9050613e15858560e884901b7dff000000000000000000000000000000000000000000000000000000000016610eb8565b5f85815260016020526040902080546901000000000000000000900463ffffffff16906009613e4383615eb6565b91906101000a81548163ffffffff021916908363ffffffff160217905550508363ffffffff16857f56c187d20ac7dd932f24fc20ad469fbb7b5b00a3121fffff86452bb1e4071ae58385604051611b1392919060ff929092168252602082015260400190565b5f611f49620f424063ffffffff602085901c16615d25565b5f5f8667ffffffffffffffff811115613edc57613edc615ed4565b604051908082528060200260200182016040528015613f05578160200160208202803683370190505b5090505f5b85811015614050575f613f1d828b6156d2565b9050878783818110613f3157613f31615b95565b9050602002016020810190613f46919061586b565b67ffffffffffffffff161580613f8d57508063ffffffff16868684818110613f7057613f70615b95565b9050602002016020810190613f8591906156ee565b63ffffffff16115b15613fd3576040517fac4cd54d000000000000000000000000000000000000000000000000000000008152600481018c905263ffffffff821660248201526044016102c9565b61402a81898985818110613fe957613fe9615b95565b9050602002016020810190613ffe919061586b565b88888681811061401057614010615b95565b905060200201602081019061402591906156ee565b614f27565b83838151811061403c5761403c615b95565b602090810291909101015250600101613f0a565b5061405a81614f96565b9998505050505050505050565b835f5b828110156140e257600185821c16156140ad576140a884848381811061409257614092615b95565b90506020020135835f9182526020526040902090565b6140d8565b6140d8828585848181106140c3576140c3615b95565b905060200201355f9182526020526040902090565b915060010161406a565b50949350505050565b60038401545f9074010000000000000000000000000000000000000000900467ffffffffffffffff16815b848110156141635785858281811061413057614130615b95565b9050602002016020810190614145919061586b565b6141599067ffffffffffffffff1683615aed565b9150600101614116565b50600286015467ffffffffffffffff1680821180614193575083801561419357508067ffffffffffffffff168214155b156141f2576040517ecf74880000000000000000000000000000000000000000000000000000000081527f746f74616c446966666963756c747900000000000000000000000000000000006004820152602481018390526044016102c9565b5095945050505050565b5f5f6142088360a01c90565b905060088163ffffffff16901c8117196142228460f81c90565b1961422d8560f01c90565b16169392505050565b81545f907c0100000000000000000000000000000000000000000000000000000000900463ffffffff1615614293575081547c0100000000000000000000000000000000000000000000000000000000900463ffffffff16611f49565b5f61429e8360801c90565b84546142d09161ffff16907801000000000000000000000000000000000000000000000000900463ffffffff166156d2565b90508063ffffffff164311612081575f949350505050565b5f805b600283015481101561433e57336001600160a01b031683600201828154811061431657614316615b95565b5f918252602090912001546001600160a01b031603614336579050612081565b6001016142eb565b506040517f4eee9d060000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201523360448201526064016102c9565b5f613a118460c0640fffffffff8563ffffffff1660208860068111156143ae576143ae615768565b901b17821b911b19919091161790565b5f7fffffff0fffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167d0ff00000000000000000000000000000000000000000000000000000000060e484901b1617612081565b5f5f6144198360d01c90565b6144279060ff1660026157b9565b614432906001615aed565b9050600f8110611f4957600f612081565b8163ffffffff164311614499576040517f7f92c8a80000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff8085166024830152831660448201526064016102c9565b6144a761ffff8216836156d2565b63ffffffff1643111561450d5783836144c461ffff8416856156d2565b6040517fbf0db5dc000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff91821660248401521660448201526064016102c9565b50505050565b60408051602081018790529081018590527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1660608201527fff0000000000000000000000000000000000000000000000000000000000000060f884811b8216606484015283901b1660658201525f90606601612fd2565b5f5f5f84846040516020016145d492919091825260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602082015260340190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012060c081901c93506001601f9091161b9150505b9250929050565b6040517fdd4bc1010000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063dd4bc10190602401606060405180830381865afa1580156146a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906146cd919061571e565b9250925092508063ffffffff165f14806146f357508663ffffffff168163ffffffff1610155b15614741576040517f7cb9e5be0000000000000000000000000000000000000000000000000000000081526001600160a01b038916600482015263ffffffff821660248201526044016102c9565b6147ae8367ffffffffffffffff168367ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff168961478a8c60c81c90565b60ff16600161479f63ffffffff8d164361589f565b6147a9919061589f565b615078565b98975050505050505050565b5f60026147c6846136cc565b60068111156147d7576147d7615768565b1415806147f657506147e98260d81c90565b60ff16600f60e485901c16105b15614802575081611f49565b5f61480d8360801c90565b61ffff1661481b8560c01c90565b61482591906156d2565b90508063ffffffff16431161483d5783915050611f49565b613a115f6119d986600385614386565b5f6004614859846136cc565b600681111561486a5761486a615768565b03614880576148798360c01c90565b9050613a11565b600361488b846136cc565b600681111561489c5761489c615768565b146148ac578484610cdb856136cc565b6148b68260901c90565b61ffff166148c48460c01c90565b6148ce91906156d2565b90508063ffffffff164311613a11576040517f860bcf340000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff8086166024830152821660448201526064016102c9565b82610608576040517ecf748800000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016102c9565b5f8115801590614984575061498266038d7ea4c6800083615dba565b155b8015611f49575063ffffffff6149a166038d7ea4c680008461584d565b111592915050565b81600101546149b7826150e3565b1461450d576040517fc882de210000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff841660248201526044016102c9565b60018101545f90610100900460ff90811614614a19575f612081565b61208183611f31565b5f614a2d8383615c01565b90505f8367ffffffffffffffff811115614a4957614a49615ed4565b604051908082528060200260200182016040528015614a72578160200160208202803683370190505b5090505f805b6002880154811015614b30578660ff16886004018281548110614a9d57614a9d615b95565b5f9182526020918290209181049091015460ff601f9092166101000a90041603614b2857876002018181548110614ad657614ad6615b95565b5f918252602090912001546001600160a01b03168383614af5816157d0565b945081518110614b0757614b07615b95565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101614a78565b506040517f2f23f8d90000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632f23f8d990614b9e908d908d908d9088908a90600401615f01565b5f604051808303815f87803b158015614bb5575f5ffd5b505af1158015614bc7573d5f5f3e3d5ffd5b505050506136c07f00000000000000000000000000000000000000000000000000000000000000005f8786614bfc9190615d25565b610f889088615c30565b5f5f614c128584614d84565b90505f5b600f60e488901c16811015614cd65780614c308860f81c90565b60ff16901c60011660ff165f0315614cce575f614c5060e0860186615b31565b83818110614c6057614c60615b95565b9050602002016020810190614c759190615bc2565b905063ffffffff8681161480614cac5750614cac60c08601358285614ca060608a0160408b016156ee565b63ffffffff168a61516c565b15614ccc57614cbf815f610f4d8a611f31565b614cc99085615d4f565b93505b505b600101614c16565b5050949350505050565b5f85858585614cf26020870187615dcd565b614d0260408801602089016156ee565b614d0f6040890189615e04565b604051614d1d929190615e8c565b60408051918290038220602083019890985263ffffffff9687169082015260ff9094166060808601919091526001600160a01b03909316608085015290151560a08401529290921660c082015260e081019290925283013561010082015261012001612fd2565b5f614d9560608301604084016156ee565b63ffffffff16614da58460e01c90565b60ff1610614dc257614dbd60608301604084016156ee565b614dd0565b614dcc8360e01c90565b60ff165b63ffffffff169392505050565b5f8083614dea84876157b9565b614df4919061584d565b90505f818585614e05896001615aed565b614e0f91906157b9565b614e19919061584d565b614e23919061589f565b905080888888604051602001614e969392919092835260609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602083015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016603482015260380190565b604051602081830303815290604052805190602001205f1c614eb89190615dba565b6147ae9083615aed565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602082015260248101839052604481018290525f90606401612f7f565b5f611f49614f178360a01c90565b614f218460f81c90565b176151b4565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085811b821660208401527fffffffffffffffff00000000000000000000000000000000000000000000000060c086901b16602484015283901b16602c8201525f90603001612f7f565b80515f905b6001811115615056575f5b614fb160028361584d565b8110156150435761501e84614fc78360026157b9565b81518110614fd757614fd7615b95565b602002602001015185836002614fed91906157b9565b614ff8906001615aed565b8151811061500857615008615b95565b60200260200101515f9182526020526040902090565b84828151811061503057615030615b95565b6020908102919091010152600101614fa6565b5061504f60028261584d565b9050614f9b565b50815f8151811061506957615069615b95565b60200260200101519050919050565b5f855f0361508757505f613da1565b61509183876157b9565b61509b8385615aed565b856150a78a8a8a6151e5565b6150ba90680100000000000000006157b9565b6150c491906157b9565b6150ce91906157b9565b6150d8919061584d565b979650505050505050565b5f36816150f360e0850185615b31565b9092509050365f615108610100870187615b31565b909250905082811461511f57505f95945050505050565b60405160c080880135919088823760c0812096508160208201525f5b85811015610b0857968152600587901b8681013560601b60408301528401356054820152607481209660010161513b565b5f805b848110156151a8578263ffffffff1661518b8888848989614ddd565b63ffffffff16036151a0576001915050612feb565b60010161516f565b505f9695505050505050565b5f60ff82165b80156151df57816151ca81615de6565b92506151d9905060018261589f565b166151ba565b50919050565b5f806127106151f484866157b9565b6151fe919061584d565b905080851061520d578061207d565b50929392505050565b5080545f8255905f5260205f20908101906152319190615252565b50565b5080545f8255601f0160209004905f5260205f209081019061523191905b5b80821115615266575f8155600101615253565b5090565b63ffffffff81168114615231575f5ffd5b80356122ca8161526a565b5f61012082840312156151df575f5ffd5b5f5f5f5f608085870312156152aa575f5ffd5b8435935060208501356152bc8161526a565b9250604085013567ffffffffffffffff8111156152d7575f5ffd5b6152e387828801615286565b92505060608501356152f48161526a565b939692955090935050565b5f6020828403121561530f575f5ffd5b5035919050565b5f6102a0828403128015615328575f5ffd5b509092915050565b5f5f5f60608486031215615342575f5ffd5b8335925060208401356153548161526a565b9150604084013567ffffffffffffffff81111561536f575f5ffd5b61537b86828701615286565b9150509250925092565b803560ff811681146122ca575f5ffd5b5f608082840312156151df575f5ffd5b5f5f5f5f5f5f60c087890312156153ba575f5ffd5b8635955060208701356153cc8161526a565b9450604087013567ffffffffffffffff8111156153e7575f5ffd5b6153f389828a01615286565b94505061540260608801615385565b9250608087013567ffffffffffffffff81111561541d575f5ffd5b61542989828a01615395565b92505060a087013567ffffffffffffffff811115615445575f5ffd5b61545189828a01615395565b9150509295509295509295565b5f5f83601f84011261546e575f5ffd5b50813567ffffffffffffffff811115615485575f5ffd5b6020830191508360208260051b850101111561461d575f5ffd5b5f5f5f5f5f5f5f6080888a0312156154b5575f5ffd5b87359650602088013567ffffffffffffffff8111156154d2575f5ffd5b6154de8a828b0161545e565b909750955050604088013567ffffffffffffffff8111156154fd575f5ffd5b6155098a828b0161545e565b909550935050606088013567ffffffffffffffff811115615528575f5ffd5b6155348a828b0161545e565b989b979a50959850939692959293505050565b5f5f5f5f5f60a0868803121561555b575f5ffd5b85359450602086013561556d8161526a565b9350604086013567ffffffffffffffff811115615588575f5ffd5b61559488828901615286565b9350506155a360608701615385565b9150608086013567ffffffffffffffff8111156155be575f5ffd5b6155ca88828901615395565b9150509295509295909350565b803580151581146122ca575f5ffd5b5f5f5f5f5f5f60c087890312156155fb575f5ffd5b86359550602087013561560d8161526a565b945061561b604088016155d7565b93506060870135925060808701357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081168114615656575f5ffd5b9598949750929591949360a090920135925050565b5f5f5f5f6080858703121561567e575f5ffd5b8435935060208501356156908161526a565b93969395505050506040820135916060013590565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff8181168382160190811115611f4957611f496156a5565b5f602082840312156156fe575f5ffd5b81356120818161526a565b67ffffffffffffffff81168114615231575f5ffd5b5f5f5f60608486031215615730575f5ffd5b835161573b81615709565b602085015190935061574c81615709565b604085015190925061575d8161526a565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b82815260408101600583106157ac576157ac615768565b8260208301529392505050565b8082028115828204841417611f4957611f496156a5565b5f5f1982036157e1576157e16156a5565b5060010190565b80356fffffffffffffffffffffffffffffffff811681146122ca575f5ffd5b5f60208284031215615817575f5ffd5b612081826157e8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261585b5761585b615820565b500490565b80356122ca81615709565b5f6020828403121561587b575f5ffd5b813561208181615709565b5f60208284031215615896575f5ffd5b61208182615385565b81810381811115611f4957611f496156a5565b803561ffff811681146122ca575f5ffd5b82815281356020808301919091528201356040808301919091526102c08201906158ee90840161527b565b63ffffffff811660608401525061590760608401615860565b67ffffffffffffffff8116608084015250615924608084016157e8565b6fffffffffffffffffffffffffffffffff811660a08401525061594960a084016157e8565b6fffffffffffffffffffffffffffffffff811660c08401525061596e60c084016157e8565b6fffffffffffffffffffffffffffffffff811660e08401525061599360e08401615385565b60ff8116610100840152506159ab6101008401615385565b60ff8116610120840152506159c36101208401615385565b60ff8116610140840152506159db6101408401615385565b60ff8116610160840152506159f361016084016158b2565b61ffff811661018084015250615a0c61018084016158b2565b61ffff81166101a084015250615a256101a0840161527b565b63ffffffff81166101c084015250615a406101c08401615860565b67ffffffffffffffff81166101e084015250615a5f6101e084016158b2565b61ffff811661020084015250615a7861020084016158b2565b61ffff811661022084015250615a916102208401615385565b60ff811661024084015250615aa96102408401615385565b60ff811661026084015250615ac161026084016155d7565b80151561028084015250615ad8610280840161527b565b63ffffffff81166102a0840152509392505050565b80820180821115611f4957611f496156a5565b83815263ffffffff831660208201526060810160078310615b2357615b23615768565b826040830152949350505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615b64575f5ffd5b83018035915067ffffffffffffffff821115615b7e575f5ffd5b6020019150600581901b360382131561461d575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215615bd2575f5ffd5b81356001600160a01b0381168114612081575f5ffd5b60ff8181168382160190811115611f4957611f496156a5565b5f67ffffffffffffffff831680615c1a57615c1a615820565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8281168282160390811115611f4957611f496156a5565b63ffffffff8281168282160390811115611f4957611f496156a5565b60ff8281168282160390811115611f4957611f496156a5565b63ffffffff8616815260606020820181905281018490525f8560808301825b87811015615cd5578235615cb781615709565b67ffffffffffffffff16825260209283019290910190600101615ca4565b5083810360408501528481526020019050845f5b85811015615d17578135615cfc8161526a565b63ffffffff1683526020928301929190910190600101615ce9565b509098975050505050505050565b67ffffffffffffffff8181168382160290811690818114615d4857615d486156a5565b5092915050565b67ffffffffffffffff8181168382160190811115611f4957611f496156a5565b5f60208284031215615d7f575f5ffd5b612081826158b2565b5f60208284031215615d98575f5ffd5b81516120818161526a565b5f60208284031215615db3575f5ffd5b5051919050565b5f82615dc857615dc8615820565b500690565b5f60208284031215615ddd575f5ffd5b612081826155d7565b5f60ff821660ff8103615dfb57615dfb6156a5565b60010192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615e37575f5ffd5b83018035915067ffffffffffffffff821115615e51575f5ffd5b60200191503681900382131561461d575f5ffd5b5f5f85851115615e73575f5ffd5b83861115615e7f575f5ffd5b5050820193919092039150565b818382375f9101908152919050565b5f60208284031215615eab575f5ffd5b815161208181615709565b5f63ffffffff821680615ecb57615ecb6156a5565b5f190192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60a082016001600160a01b038816835267ffffffffffffffff8716602084015267ffffffffffffffff8616604084015260a0606084015280855180835260c0850191506020870192505f5b81811015615f745783516001600160a01b0316835260209384019390920191600101615f4d565b505067ffffffffffffffff851660808501529150613da1905056fea164736f6c634300081e000a';
