/// A database that speaks MongoDB's protocol, on one durable file, for laptops and tests.
@NullMarked
package io.howdidwedo.localplatform.database;

import org.jspecify.annotations.NullMarked;
