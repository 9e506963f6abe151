/** The catalogue of procedures at the officials' desk. */
@NullMarked
package vn.thongsuot.procedures.web;

import org.jspecify.annotations.NullMarked;
