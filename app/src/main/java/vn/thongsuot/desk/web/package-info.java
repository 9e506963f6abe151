/** Login and start page of officials. */
@NullMarked
package vn.thongsuot.desk.web;

import org.jspecify.annotations.NullMarked;
