/** Pages of surveys for officials and for everybody. */
@NullMarked
package vn.thongsuot.surveys.web;

import org.jspecify.annotations.NullMarked;
