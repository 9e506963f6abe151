/** Each event's way to those who want to hear it (Vietnamese: gửi sự kiện): in order per thing, at least once. */
@NullMarked
package vn.thongsuot.webhooks.delivery;

import org.jspecify.annotations.NullMarked;
