/**
 * Leave of officials and who stands in for them (Vietnamese: nghỉ, đi vắng và phân công người làm thay).
 *
 * <p>A substitute gets an assignment that acts for each fitting one of the absent official, for the days of the leave; access
 * ends with the day, without a job that could fail.
 */
@NamedInterface("leaves")
@NullMarked
package vn.thongsuot.identity.leaves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
