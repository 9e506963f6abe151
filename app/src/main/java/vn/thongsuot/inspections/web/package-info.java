/** Pages, files and machine interface of inspections (Vietnamese: trang kiểm tra). */
@NullMarked
package vn.thongsuot.inspections.web;

import org.jspecify.annotations.NullMarked;
