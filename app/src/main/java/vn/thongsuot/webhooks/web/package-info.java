/** Pages and resources of subscriptions: who hears what, and what became of each event (Vietnamese: trang và giao diện sự kiện). */
@NullMarked
package vn.thongsuot.webhooks.web;

import org.jspecify.annotations.NullMarked;
