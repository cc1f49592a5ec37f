import { PlexusError } from '@plexus/core';

/** Codes raised by `p2p`. Each names the peer, protocol, topic or limit it is about in `details`. */
export type P2pErrorCode =
  | 'P2P_CONFIG_INVALID'
  | 'P2P_NOT_STARTED'
  | 'P2P_START_FAILED'
  | 'P2P_PORT_IN_USE'
  | 'P2P_ADDRESS_MALFORMED'
  | 'P2P_PEER_ID_MALFORMED'
  | 'P2P_DIAL_FAILED'
  | 'P2P_PEER_UNREACHABLE'
  | 'P2P_ACCOUNT_UNREACHABLE'
  | 'P2P_PROTOCOL_UNSUPPORTED'
  | 'P2P_PROTOCOL_TAKEN'
  | 'P2P_STREAM_ENDED'
  | 'P2P_STREAM_RESET'
  | 'P2P_FRAME_TOO_LARGE'
  | 'P2P_MESSAGE_MALFORMED'
  | 'P2P_DEADLINE_PASSED'
  | 'P2P_ABORTED'
  | 'P2P_REQUEST_REFUSED'
  | 'P2P_HELLO_REFUSED'
  | 'P2P_PEER_REFUSED'
  | 'P2P_ARTIFACT_UNAVAILABLE'
  | 'P2P_ARTIFACT_TOO_LARGE'
  | 'P2P_TOPIC_TAKEN'
  | 'P2P_TOPIC_MESSAGE_TOO_LARGE';

export class P2pError extends PlexusError<P2pErrorCode> {}
