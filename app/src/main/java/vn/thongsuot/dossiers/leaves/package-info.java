/** Leave of officials at the desk: who is away, who stands in, whose open work nobody does (Vietnamese: nghỉ và làm thay). */
@NullMarked
package vn.thongsuot.dossiers.leaves;

import org.jspecify.annotations.NullMarked;
