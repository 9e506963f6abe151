/** Pictures that citizens send, drawn anew so that they tell nothing but what they show. */
@NullMarked
package vn.thongsuot.petitions.pictures;

import org.jspecify.annotations.NullMarked;
