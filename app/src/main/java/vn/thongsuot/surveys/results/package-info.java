/** What the answers say: estimates with intervals, two named indices, marks of doubt (Vietnamese: kết quả khảo sát). */
@NullMarked
package vn.thongsuot.surveys.results;

import org.jspecify.annotations.NullMarked;
