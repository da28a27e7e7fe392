/// Tables as files for people and their spreadsheets.
@NullMarked
package io.howdidwedo.servicekit.download;

import org.jspecify.annotations.NullMarked;
