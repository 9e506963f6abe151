/** Reviews of procedures and proposals to simplify them at the officials' desk. */
@NullMarked
package vn.thongsuot.procedures.reviews.web;

import org.jspecify.annotations.NullMarked;
