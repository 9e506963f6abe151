/** Pages of tasks: lists, task, form, results of a month; Excel. */
@NullMarked
package vn.thongsuot.programme.tasks.web;

import org.jspecify.annotations.NullMarked;
