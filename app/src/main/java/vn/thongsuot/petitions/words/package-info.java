/** What can be told from words alone: whether they are Vietnamese. */
@NullMarked
package vn.thongsuot.petitions.words;

import org.jspecify.annotations.NullMarked;
