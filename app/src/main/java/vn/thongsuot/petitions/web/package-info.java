/** Pages and machine interface of petitions, for everybody and for officials. */
@NullMarked
package vn.thongsuot.petitions.web;

import org.jspecify.annotations.NullMarked;
