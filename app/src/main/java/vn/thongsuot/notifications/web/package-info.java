/** The page of an official's notices, and their number in the bar. */
@NullMarked
package vn.thongsuot.notifications.web;

import org.jspecify.annotations.NullMarked;
