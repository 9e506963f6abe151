/** Examples at the officials' desk and for everybody. */
@NullMarked
package vn.thongsuot.procedures.samples.web;

import org.jspecify.annotations.NullMarked;
