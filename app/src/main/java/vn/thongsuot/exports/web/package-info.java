/** The page of one's own files, and the door through which lists are asked for as files. */
@NullMarked
package vn.thongsuot.exports.web;

import org.jspecify.annotations.NullMarked;
