/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   devOptional?: boolean, extraneous?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Names the packages that the lockfile asks for and that are missing from, or
 * different in, the list npm keeps of what it installed
 * (`node_modules/.package-lock.json`). Contents are compared, not dates: a
 * checkout gives every file a new date, and npm writes its two lists in either order.
 *
 * @param {Lockfile} wanted `package-lock.json`
 * @param {Lockfile | null} installed `node_modules/.package-lock.json`, null when absent
 * @returns {string[]} their paths under the repository; empty when nothing has to be installed
 */
export function outdatedPackages(wanted, installed) {
	const have = installed?.packages ?? {};
	return Object.entries(wanted.packages ?? {})
		.filter(([path, pkg]) => {
			if (path === '' || pkg.link) return false;
			const found = have[path];
			// Optional packages are for other systems as often as not; extraneous ones nothing asks for.
			if (!found) return !(pkg.optional || pkg.devOptional || pkg.extraneous);
			return found.version !== pkg.version || found.integrity !== pkg.integrity;
		})
		.map(([path]) => path);
}
