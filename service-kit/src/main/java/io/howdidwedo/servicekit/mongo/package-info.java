/// The service's database and how records become documents.
@NullMarked
package io.howdidwedo.servicekit.mongo;

import org.jspecify.annotations.NullMarked;
