/** Public articles of officials with editions, pictures and counts of views (Vietnamese: tin, bài tuyên truyền). */
@NamedInterface("articles")
@NullMarked
package vn.thongsuot.communication.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
