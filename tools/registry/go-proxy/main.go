// Command go-proxy adds the module in a folder to a file proxy, as a module proxy makes it of the repository that it is
// pushed to.
//
//	go run . <proxy> <version> <folder>
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: go-proxy <proxy> <version> <folder>")
	}
	if err := add(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		log.Fatal(err)
	}
}

func add(proxy, version, folder string) error {
	mod, err := os.ReadFile(filepath.Join(folder, "go.mod"))
	if err != nil {
		return err
	}
	path := modfile.ModulePath(mod)
	escaped, err := module.EscapePath(path)
	if err != nil {
		return fmt.Errorf("%s: %w", folder, err)
	}
	target := filepath.Join(proxy, filepath.FromSlash(escaped), "@v")
	if err := os.MkdirAll(target, 0o755); err != nil {
		return err
	}
	info, err := json.Marshal(map[string]string{"Version": version})
	if err != nil {
		return err
	}
	for name, content := range map[string][]byte{version + ".info": info, version + ".mod": mod, "list": []byte(version + "\n")} {
		if err := os.WriteFile(filepath.Join(target, name), content, 0o644); err != nil {
			return err
		}
	}
	file, err := os.Create(filepath.Join(target, version+".zip"))
	if err != nil {
		return err
	}
	defer file.Close()
	return zip.CreateFromDir(file, module.Version{Path: path, Version: version}, folder)
}
