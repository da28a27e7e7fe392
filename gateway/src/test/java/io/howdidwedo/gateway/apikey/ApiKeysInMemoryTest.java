package io.howdidwedo.gateway.apikey;

class ApiKeysInMemoryTest extends ApiKeysKit {
    @Override
    protected ApiKeys keys() {
        return new ApiKeysInMemory();
    }
}
