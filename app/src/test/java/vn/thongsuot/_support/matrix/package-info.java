/** The table of who gets what at which address, cut by module: each module's tests hold its rows. */
@org.jspecify.annotations.NullMarked
package vn.thongsuot._support.matrix;
