/**
 * Routes in the tables in which agencies publish them (Vietnamese: bảng quy trình nội bộ trong tệp Excel, Word): read with what
 * was understood and what not, and written so that reading gives the same route.
 */
@NullMarked
package vn.thongsuot.procedures.routes.tables;

import org.jspecify.annotations.NullMarked;
