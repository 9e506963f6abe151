/** Pages of communication, at the desk and for everybody (Vietnamese: trang tuyên truyền). */
@NullMarked
package vn.thongsuot.communication.web;

import org.jspecify.annotations.NullMarked;
