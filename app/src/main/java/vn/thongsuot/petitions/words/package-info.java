/** What can be told from words alone: whether they are Vietnamese, whether a telephone number is one. */
@NullMarked
package vn.thongsuot.petitions.words;

import org.jspecify.annotations.NullMarked;
