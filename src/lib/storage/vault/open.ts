import { connect } from '#lib/storage/vault/connect.ts';
import { devicePace, measuredCost, type Pace } from '#lib/storage/vault/crypto/pace.ts';
import { readRecoveryKey } from '#lib/storage/vault/crypto/recovery-key.ts';
import { newDataKey } from '#lib/storage/vault/crypto/wrap.ts';
import { type Failure, failureOf } from '#lib/storage/vault/failure.ts';
import {
	changedHeader,
	firstHeader,
	type Header,
	headerFormat,
	headerOf
} from '#lib/storage/vault/header.ts';
import {
	betterCost,
	dataKeyFromRecovery,
	dataKeyToRewrap,
	type Keyring,
	keyringFrom,
	recoveryWrap,
	rewrapped
} from '#lib/storage/vault/keyring.ts';
import { isSameWrap } from '#lib/storage/vault/rekey.ts';
import { caseFormat } from '#lib/flow/dossier/records/case-upgrades.ts';
import { lockOthers } from '#lib/storage/vault/tabs.ts';
import { noteWrong, waitAfter, waitNow } from '#lib/storage/vault/throttle.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';
import { Vault } from '#lib/storage/vault/vault.ts';

export type { Failure };

/** A new dossier, and the recovery key that is shown this once. */
export type Made =
	| { readonly ok: true; readonly vault: Vault; readonly recoveryKey: string }
	| { readonly ok: false; readonly reason: Failure | 'exists' };

/** An open dossier, or why it stays shut. */
export type Unlocked =
	| { readonly ok: true; readonly vault: Vault }
	/** The next try waits `waitSeconds`; `tries` wrong ones in a row. */
	| { readonly ok: false; readonly reason: 'wrong'; readonly waitSeconds: number; readonly tries: number }
	/** Too soon after several wrong ones: this passphrase was not tried. */
	| { readonly ok: false; readonly reason: 'wait'; readonly waitSeconds: number }
	| { readonly ok: false; readonly reason: Failure | 'absent' | 'damaged' };

const defaultIdleMinutes = 5;

/** A new dossier in this browser, shut with `passphrase`. `pace`: how long stretching it may take. */
export async function makeVault(passphrase: string, pace: Pace = devicePace): Promise<Made> {
	const connected = await connect('make');
	if (!connected.ok) {
		const { reason } = connected;
		if (reason === 'absent') throw new Error('what is made cannot be absent');
		return { ok: false, reason };
	}
	const { db } = connected;
	try {
		const dataKey = await newDataKey();
		const { part, keyring } = await rewrapped(dataKey, passphrase, await measuredCost(pace));
		const { recovery, recoveryKey } = await recoveryWrap(dataKey);
		const header: Header = {
			id: 'vault',
			format: headerFormat,
			records: caseFormat,
			...part,
			recovery,
			failed: { count: 0, last: 0 },
			idleMinutes: defaultIdleMinutes
		};
		if (await firstHeader(db, header)) {
			return { ok: true, vault: new Vault(db, keyring, header.idleMinutes, pace), recoveryKey };
		}
		db.close();
		return { ok: false, reason: 'exists' };
	} catch (error) {
		db.close();
		return { ok: false, reason: failureOf(error) };
	}
}

/** Opens the database for `unlock` and closes it again unless that gives a vault. */
async function withHeader(
	unlock: (db: VaultDatabase, header: Header) => Promise<Unlocked>
): Promise<Unlocked> {
	const connected = await connect('open');
	if (!connected.ok) {
		const { reason } = connected;
		if (reason === 'exists') throw new Error('what is opened may exist');
		return { ok: false, reason };
	}
	const { db } = connected;
	let unlocked: Unlocked;
	try {
		const header = await headerOf(db);
		unlocked = header ? await unlock(db, header) : { ok: false, reason: 'damaged' };
	} catch (error) {
		unlocked = { ok: false, reason: failureOf(error) };
	}
	if (!unlocked.ok) db.close();
	return unlocked;
}

/** What a right passphrase leaves in the header: no wrong ones, the formats of this version, a cost that fits this device. */
async function settled(
	db: VaultDatabase,
	header: Header,
	keyring: Keyring,
	took: number,
	pace: Pace
): Promise<Keyring> {
	const cost = betterCost(header, took, pace);
	if (cost === null && header.failed.count === 0 && header.records === caseFormat) return keyring;
	try {
		const dataKey = cost && (await dataKeyToRewrap(header, keyring.passphrase));
		const better = dataKey && (await rewrapped(dataKey, keyring.passphrase, cost));
		const kept = await changedHeader(db, (now) => {
			// Another tab may have given it another passphrase since.
			if (!isSameWrap(now, header)) return null;
			return { ...now, ...better?.part, records: caseFormat, failed: { count: 0, last: 0 } };
		});
		return (kept && better?.keyring) ?? keyring;
	} catch (error) {
		// Without room on the disk it must still open: reading and making a backup need no room.
		failureOf(error);
		return keyring;
	}
}

/** Opens the dossier of this browser with its passphrase. After three wrong ones in a row each next try waits longer. */
export function unlockVault(passphrase: string, pace: Pace = devicePace): Promise<Unlocked> {
	return withHeader(async (db, header) => {
		const wait = await waitNow(db, header, Date.now());
		if (wait > 0) return { ok: false, reason: 'wait', waitSeconds: wait };
		const opened = await keyringFrom(header, passphrase);
		if (opened === null) {
			const tries = await noteWrong(db, Date.now());
			return { ok: false, reason: 'wrong', waitSeconds: waitAfter(tries), tries };
		}
		const keyring = await settled(db, header, opened.keyring, opened.took, pace);
		return { ok: true, vault: new Vault(db, keyring, header.idleMinutes, pace) };
	});
}

/**
 * Opens it with the recovery key, and gives it a new passphrase; other tabs lock. The recovery key stays as it is. A wrong
 * one costs no waiting: 160 bits cannot be guessed.
 */
export function unlockWithRecoveryKey(
	key: string,
	newPassphrase: string,
	pace: Pace = devicePace
): Promise<Unlocked> {
	return withHeader(async (db, header) => {
		const secret = readRecoveryKey(key);
		const dataKey = secret && (await dataKeyFromRecovery(header, secret));
		if (dataKey === null) return { ok: false, reason: 'wrong', waitSeconds: 0, tries: 0 };
		const { part, keyring } = await rewrapped(dataKey, newPassphrase, await measuredCost(pace));
		const kept = await changedHeader(db, (now) => ({
			...now,
			...part,
			records: caseFormat,
			failed: { count: 0, last: 0 }
		}));
		if (kept === null) return { ok: false, reason: 'damaged' };
		// Before this tab listens too: another in which it is open knows the old passphrase, and would make backups with it.
		lockOthers();
		return { ok: true, vault: new Vault(db, keyring, header.idleMinutes, pace) };
	});
}
