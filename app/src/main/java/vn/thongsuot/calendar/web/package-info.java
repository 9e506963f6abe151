/** Working time and counter hours at the officials' desk. */
@NullMarked
package vn.thongsuot.calendar.web;

import org.jspecify.annotations.NullMarked;
