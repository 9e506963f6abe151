/**
 * The embedded PostgreSQL server (Vietnamese: máy chủ dữ liệu đi kèm): the product carries its database with it, so
 * that one command is enough on a laptop.
 *
 * <p><b>Owns</b>: the unpacked server programs in the cache; below the home folder the data, the generated passwords,
 * the remembered port and the lock ({@link Layout}). <b>Does not own</b>: migrations, connection pools, anything of
 * Spring. The code generator and the tests use this module without them.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none. <b>Start reading at</b>: {@link vn.thongsuot.postgres.EmbeddedPostgres}, then
 * {@link Startup}.
 *
 * <p><b>Easy to get wrong</b>:
 *
 * <ul>
 *   <li>PostgreSQL refuses to run as root: {@link Account} steps down first, and then every parent of the data and of
 *       the programs must be passable for that account.
 *   <li>With {@code LC_CTYPE=C} pg_trgm ignores every letter outside ASCII, whatever the locale provider says:
 *       {@link Cluster} sets a UTF-8 one.
 *   <li>The server must outlive the connection pool: whoever starts it closes it last. No shutdown hook is installed
 *       unasked.
 * </ul>
 */
@NullMarked
package vn.thongsuot.postgres;

import org.jspecify.annotations.NullMarked;
