/** Units in time at the officials' desk. */
@NullMarked
package vn.thongsuot.organisation.web;

import org.jspecify.annotations.NullMarked;
