/** Public pages. */
@NullMarked
package vn.thongsuot.portal.web;

import org.jspecify.annotations.NullMarked;
