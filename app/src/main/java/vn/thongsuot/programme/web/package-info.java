/** Board of targets and the cases behind a figure. */
@NullMarked
package vn.thongsuot.programme.web;

import org.jspecify.annotations.NullMarked;
