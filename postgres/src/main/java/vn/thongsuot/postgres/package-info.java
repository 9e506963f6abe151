/**
 * The embedded PostgreSQL server: Thông Suốt carries its database with it, so that one command is enough on a laptop.
 *
 * <h2>Owns</h2>
 * The unpacked server programs in the cache, and below the home folder the data, the generated passwords, the remembered port and the lock. See {@link Layout}.
 *
 * <h2>Offers</h2>
 * {@link vn.thongsuot.postgres.EmbeddedPostgres} starts, joins and stops a server; {@link vn.thongsuot.postgres.Bootstrap} prepares the two roles and the database.
 *
 * <h2>Does not hold</h2>
 * Migrations, connection pools, and anything of Spring: the code generator and the tests use this module without them.
 *
 * <h2>Easy to get wrong</h2>
 * <ul>
 *   <li>PostgreSQL refuses to run as root: {@link Account} steps down first. Every parent of the data and of the programs must then be passable for that account.
 *   <li>With {@code LC_CTYPE=C} pg_trgm ignores every letter outside ASCII, whatever the locale provider: {@link Cluster} sets a UTF-8 one.
 *   <li>The server must outlive the connection pool: whoever starts it closes it last. No shutdown hook is installed unasked.
 * </ul>
 */
@NullMarked
package vn.thongsuot.postgres;

import org.jspecify.annotations.NullMarked;
