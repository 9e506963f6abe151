/** Pages of criteria sets, rounds, rankings, monthly points, published figures and initiatives. */
@NullMarked
package vn.thongsuot.scoring.web;

import org.jspecify.annotations.NullMarked;
