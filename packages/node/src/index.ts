export { type LoadConfigOptions, type LoadedConfig, loadConfig, takePassword } from './config/config.ts';
export {
  logLevels,
  type NodeConfig,
  type NodeConfigInput,
  type RoleName,
  roleNames,
  type SessionSetting,
} from './config/schema.ts';
export { configTemplate, writeConfigTemplate } from './config/template.ts';
export { createNode, type NodeOptions, type PlexusNode } from './create-node.ts';
export { addressesOf, helloOf } from './discovery/account-peer.ts';
export { cardAddresses } from './discovery/addresses.ts';
export { type DataDirectory, freeBytes, openDataDirectory } from './disk/data-directory.ts';
export { type DataLock, lockDataDirectory } from './disk/lock.ts';
export { findNodeUrl } from './disk/running-node.ts';
export { NodeError, type NodeErrorCode } from './errors.ts';
export type { HealthPart, HealthReport } from './health.ts';
export {
  createKeystore,
  describeExposure,
  type NewKeystore,
  readKeystoreAddress,
  unlockKeystore,
} from './keystore/keystore.ts';
export { deriveNodeKeys, type NodeKeys } from './keystore/node-keys.ts';
export {
  addressOf,
  createPrivateKey,
  type KeystoreStrength,
  type PrivateKey,
  parsePrivateKey,
} from './keystore/secret-storage.ts';
export { createLogger, type LoggerOptions, type LogLevel, type NodeLogger } from './logger.ts';
export { createLookup } from './open-p2p.ts';
export {
  type ContactCard,
  encodeContactCard,
  fromRoleBits,
  parseContactCard,
  toRoleBits,
} from './registration/contact-card.ts';
export { type Registration, registerNodeOnChain } from './registration/register.ts';
export { NodeDirectory, type Standing } from './registry/node-directory.ts';
export { createArtifactNetwork } from './roles/artifact-network.ts';
export { forgetLeave, requestLeave, untilLeaveRequested } from './roles/collab/leave-request.ts';
export { collabRoleFactory } from './roles/collab-roles.ts';
export { createJobRoleFactory, jobRoleFactory } from './roles/job-roles.ts';
export { relayRoleFactory } from './roles/relay-role.ts';
export { type Service, superviseService } from './roles/supervised-role.ts';
export { type DaemonMessage, type RunDaemonOptions, runDaemon, runDaemonProcess } from './run-daemon.ts';
export type { NodeServices, RoleFactory, RoleSet } from './services.ts';
export { type MeasureSpeedOptions, measureSpeed } from './speed/measure-speed.ts';
export type { MeasuredSpeed } from './speed/measured-speed.ts';
export type { NodeStatus } from './status.ts';

/** Path of the script that runs a node as a process of its own; arguments `--config FILE` and `--stop-with-stdin`. */
export const daemonScript: URL = new URL('./daemon.ts', import.meta.url);
