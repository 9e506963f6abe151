/**
 * Rows of the Excel and Word files in which agencies publish routes and lists (Vietnamese: đọc bảng trong tệp Excel, Word), with
 * merged cells written out and the place of each row.
 */
@NullMarked
package vn.thongsuot.procedures.sources;

import org.jspecify.annotations.NullMarked;
