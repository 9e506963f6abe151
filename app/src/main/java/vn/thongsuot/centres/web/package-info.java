/** Pages, files and machine interface of centres and queues (Vietnamese: trang trung tâm, hàng đợi). */
@NullMarked
package vn.thongsuot.centres.web;

import org.jspecify.annotations.NullMarked;
