/** Where a petition's matter is, pointed out on a map (Vietnamese: vị trí trên bản đồ); arithmetic alone, no dependency outside. */
@NullMarked
package vn.thongsuot.petitions.map;

import org.jspecify.annotations.NullMarked;
