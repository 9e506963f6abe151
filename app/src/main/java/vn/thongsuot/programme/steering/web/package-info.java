/** Pages of steering: bodies, meetings, dialogues, difficulties. */
@NullMarked
package vn.thongsuot.programme.steering.web;

import org.jspecify.annotations.NullMarked;
